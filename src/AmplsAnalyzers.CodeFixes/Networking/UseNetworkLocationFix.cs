using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

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
        if (await repair.TargetsAsync().ConfigureAwait(false) is not [var network]
            || await LocationOfAsync(repair, network).ConfigureAwait(false) is not { } location)
        {
            return false;
        }

        if (!repair.Place.IsTypeName)
        {
            repair.Place.Replace(location);
            return true;
        }

        if (await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set("Location", location);
        return true;
    }

    // As it is written for the network, or the network's output where a file can't repeat that and the provider's output is never null.
    private static async Task<string?> LocationOfAsync(Repair repair, Place network)
    {
        var user = repair.Place.Node;
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
