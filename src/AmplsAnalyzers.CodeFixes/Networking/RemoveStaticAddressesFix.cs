using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS507: lets Azure choose the addresses of a scope's endpoint, of which there will be more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveStaticAddressesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS507");

    private protected override string Title => "Remove the static addresses";

    private protected override string EquivalenceKey => EquivalenceKeys.RemoveStaticAddresses;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Place.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(IsEndpointArgs) is { } written
            && await WrittenArgs.FindAsync(repair, repair.Place.At(written)).ConfigureAwait(false) is { } inline)
        {
            inline.Remove(Property);
            return true;
        }

        return ListedValue.Remove(repair.Place);
    }

    private const string Property = "IpConfigurations";

    private static bool IsEndpointArgs(BaseObjectCreationExpressionSyntax creation)
        => creation.Initializer?.Expressions.Any(assignment => assignment is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Property } }) == true;
}
