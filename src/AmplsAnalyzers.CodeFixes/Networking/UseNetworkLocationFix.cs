using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS509: puts a private endpoint into the region of its network.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseNetworkLocationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS509");

    private protected override string Title => "Use the network's location";

    private protected override string EquivalenceKey => EquivalenceKeys.UseNetworkLocation;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not [var network])
        {
            return false;
        }

        if (!repair.Place.IsTypeName)
        {
            return await ReplaceAsync(repair, network, await SoleUse.PlacesAsync(repair).ConfigureAwait(false)).ConfigureAwait(false)
                || await ReplaceAsync(repair, network, ImmutableArray.Create(repair.Place)).ConfigureAwait(false);
        }

        if (await LocationOfAsync(repair, network, repair.Place.Node).ConfigureAwait(false) is not { } location
            || await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set("Location", location);
        return true;
    }

    private static async Task<bool> ReplaceAsync(Repair repair, Place network, ImmutableArray<Place> places)
    {
        var locations = new List<string>();
        foreach (var place in places)
        {
            if (await LocationOfAsync(repair, network, place.Node).ConfigureAwait(false) is not { } location || (IsConstant(place) && !location.StartsWith("\"", StringComparison.Ordinal)))
            {
                return false;
            }

            locations.Add(location);
        }

        for (var i = 0; i < places.Length; i++)
        {
            places[i].Replace(locations[i]);
        }

        return true;
    }

    private static bool IsConstant(Place place)
        => place.Node.Parent?.Parent is VariableDeclaratorSyntax variable && place.Model.GetDeclaredSymbol(variable) is (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true });

    // As it is written for the network, or the network's output where a file can't repeat that and the provider's output is never null.
    private static async Task<string?> LocationOfAsync(Repair repair, Place network, SyntaxNode user)
    {
        if (await WrittenArgs.OfResourceAsync(repair, network).ConfigureAwait(false) is { } args
            && args.Find("Location") is { } written
            && NameableExpression.IsNameable(written, user, user.SpanStart))
        {
            return written.Node.ToString();
        }

        return repair.Mistake.Provider == Provider.Classic && ResourceVariable.Find(network, user) is { IsSequence: false } variable
            ? $"{variable.Expression}.Location"
            : null;
    }
}
