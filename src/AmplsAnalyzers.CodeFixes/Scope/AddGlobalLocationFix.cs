using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS102: adds <c>Location = "global"</c> to the scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddGlobalLocationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS102");

    private protected override string Title => "Add the location \"global\"";

    private protected override string EquivalenceKey => EquivalenceKeys.AddGlobalLocation;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set("Location", Code.Literal(repair.Mistake.Value ?? "global"));
        return true;
    }
}
