using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>The lists in which a program keeps the scoped resources of a scope, for an endpoint in another method perhaps. Whatever waits for all in the list waits for one more.</summary>
internal static class ScopedResourceLists
{
    /// <summary>Adds a new scoped resource to each list that names one of the others; false where there is none.</summary>
    /// <param name="statement">The statement behind which the new one is created.</param>
    /// <param name="others">The creations of the others.</param>
    /// <param name="variable">The variable of the new one.</param>
    public static bool TryAdd(Place statement, ImmutableArray<Place> others, string variable)
    {
        var end = statement.Node.Span.End;
        var names = new HashSet<string>(others.Select(other => ResourceVariable.Find(other, statement.Node, end)).OfType<ResourceVariable>().Where(name => !name.IsSequence).Select(name => name.Expression), StringComparer.Ordinal);
        var mentions = Statements.Following((StatementSyntax)statement.Node).SelectMany(following => following.DescendantNodes())
            .Where(node => node is IdentifierNameSyntax or MemberAccessExpressionSyntax && names.Contains(node.ToString()) && !IsOfScopedResource(statement, node))
            .ToList();
        var lists = mentions.Select(ListOf).OfType<SyntaxNode>().Distinct().ToList();
        foreach (var list in lists)
        {
            ElementList.TryAdd(statement.At(list), variable);
        }

        // links.Add(logsLink);
        var additions = mentions.Select(AdditionOf).OfType<ExpressionStatementSyntax>().GroupBy(addition => ((InvocationExpressionSyntax)addition.Expression).Expression.ToString(), StringComparer.Ordinal).ToList();
        foreach (var addition in additions)
        {
            Statements.InsertAfter(statement.At(addition.Last()), $"{addition.Key}({variable});", isSetApart: false);
        }

        return lists.Count + additions.Count > 0;
    }

    private static SyntaxNode? ListOf(SyntaxNode mention) => mention.Parent switch
    {
        InitializerExpressionSyntax list when ElementList.Elements(list) is not null && mention.Parent is not InitializerExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ObjectInitializerExpression } => list,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        _ => null,
    };

    private static ExpressionStatementSyntax? AdditionOf(SyntaxNode mention)
        => mention.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" }, ArgumentList.Arguments.Count: 1, Parent: ExpressionStatementSyntax addition } } ? addition : null;

    // The order among scoped resources is another matter.
    private static bool IsOfScopedResource(Place place, SyntaxNode node)
        => node.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().Any(creation => CreatedKind.Of(place.At(creation)) == MonitorKinds.ScopedResource);
}
