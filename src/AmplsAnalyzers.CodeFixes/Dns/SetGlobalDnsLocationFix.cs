using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS613: gives a private DNS zone, or its link, the one location that private DNS has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetGlobalDnsLocationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS613");

    private protected override string Title => "Set the location to \"global\"";

    private protected override string EquivalenceKey => EquivalenceKeys.SetGlobalDnsLocation;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        var global = Code.Literal(repair.Mistake.Value ?? "global");
        if (!repair.Place.IsTypeName)
        {
            repair.Place.Replace(global);
            return true;
        }

        if (await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set("Location", global);
        return true;
    }
}
