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

        return AddingStatements(repair.Place.Node) is { Count: > 0 } statements
            ? RemoveAll(repair.Place, statements)
            : ListedValue.Remove(repair.Place);
    }

    // args.IpConfigurations.Add(…), once for each address.
    private static IReadOnlyList<StatementSyntax> AddingStatements(SyntaxNode list)
        => list.FirstAncestorOrSelf<StatementSyntax>() is { } statement && list is MemberAccessExpressionSyntax && IsAdding(statement, list)
            ? Statements.SiblingsOf(statement).Where(sibling => IsAdding(sibling, list)).ToList()
            : [];

    private static bool IsAdding(StatementSyntax statement, SyntaxNode list)
        => statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var target } } }
            && target.IsEquivalentTo(list, topLevel: false);

    private static bool RemoveAll(Place place, IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            Statements.Remove(place.At(statement));
        }

        return true;
    }

    private const string Property = "IpConfigurations";

    private static bool IsEndpointArgs(BaseObjectCreationExpressionSyntax creation)
        => creation.Initializer?.Expressions.Any(assignment => assignment is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Property } }) == true;
}
