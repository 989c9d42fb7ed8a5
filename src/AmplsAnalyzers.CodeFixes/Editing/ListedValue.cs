using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Takes a value away from the list that it is in, and the list with its last value.</summary>
internal static class ListedValue
{
    /// <summary>False where the value is kept in a way that says nothing of a list.</summary>
    public static bool Remove(Place value)
    {
        var node = value.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation && value.IsTypeName ? creation : value.Node;
        switch (node.Parent)
        {
            case InitializerExpressionSyntax { Expressions.Count: > 1 }:
                ElementList.Remove(value.At(node));
                return true;

            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1 } } element:
                ElementList.Remove(value.At(element));
                return true;

            // The only one: the property goes with it.
            case InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax assignment }:
                return RemoveAssignment(value, assignment);

            case InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax } and { Parent.Parent: AssignmentExpressionSyntax assignment }:
                return RemoveAssignment(value, assignment);

            case ExpressionElementSyntax { Parent.Parent: AssignmentExpressionSyntax assignment }:
                return RemoveAssignment(value, assignment);

            case AssignmentExpressionSyntax assignment:
                return RemoveAssignment(value, assignment);

            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" }, Parent: ExpressionStatementSyntax statement } }:
                Statements.Remove(value.At(statement));
                return true;

            default:
                return false;
        }
    }

    private static bool RemoveAssignment(Place value, AssignmentExpressionSyntax assignment)
    {
        switch (assignment.Parent)
        {
            case InitializerExpressionSyntax:
                ElementList.Remove(value.At(assignment));
                return true;

            case ExpressionStatementSyntax statement:
                Statements.Remove(value.At(statement));
                return true;

            default:
                return false;
        }
    }
}
