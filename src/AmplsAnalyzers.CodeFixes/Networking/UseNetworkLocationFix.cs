using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
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
            || ResourceVariable.Find(network, repair.Place.Node) is not { IsSequence: false } variable)
        {
            return false;
        }

        var location = $"{variable.Expression}.Location";
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
}
