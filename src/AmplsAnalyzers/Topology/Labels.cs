using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Topology;

/// <summary>
/// What messages call a resource: the identifier that the program gives it or, where several resources come from one creation or it has none, the logical name.
/// </summary>
internal sealed class Labels(Stack stack)
{
    private readonly ILookup<SyntaxNode, StackResource> _bySite = stack.Resources.ToLookup(resource => resource.Site.Creation);

    public string Of(StackResource resource)
    {
        var logicalName = resource.Name.Text;
        return _bySite[resource.Site.Creation].Skip(1).Any()
            ? logicalName ?? IdentifierOf(resource) ?? resource.Type.Name
            : IdentifierOf(resource) ?? logicalName ?? resource.Type.Name;
    }

    private static string? IdentifierOf(StackResource resource)
    {
        var expression = resource.Site.Creation;
        while (expression.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return expression.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" } name } assignment when assignment.Right == expression => name.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } assignment when assignment.Right == expression => member.Name.Identifier.ValueText,
            _ => null,
        };
    }
}
