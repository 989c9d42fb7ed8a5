using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>AMPLS206 and 207: writes the output of the declared resource in place of a text that names it, so that Pulumi sees the dependency.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReferToResourceFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS206", "AMPLS207");

    private protected override string Title => "Refer to the declared resource";

    private protected override string EquivalenceKey => EquivalenceKeys.ReferToResource;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not [var resource]
            || ResourceVariable.Find(resource, repair.Place.Node) is not { IsSequence: false } variable
            || repair.Place.Model.GetTypeInfo(repair.Place.Node, repair.CancellationToken).ConvertedType is not { Name: "Input" })
        {
            return false;
        }

        repair.Place.Replace($"{variable.Expression}.{repair.Mistake.Value ?? "Name"}");
        return true;
    }
}
