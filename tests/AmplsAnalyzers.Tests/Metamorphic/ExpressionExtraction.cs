using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Puts an expression into a function.</summary>
internal sealed class ExpressionExtraction(bool intoMethod) : Extraction(intoMethod)
{
    private const int MaxAttempts = 24;

    protected override IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random)
        => Shuffled(TreesOf(program, compilation).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(IsValue)), random)
            .Take(MaxAttempts)
            .Select(expression => Extract(program, compilation.GetSemanticModel(expression.SyntaxTree), expression))
            .OfType<RewrittenProgram>();

    private RewrittenProgram? Extract(OracleProgram program, SemanticModel model, ExpressionSyntax expression)
    {
        var type = model.GetTypeInfo(expression).Type;
        if (type is null or IErrorTypeSymbol || type.SpecialType == SpecialType.System_Void || model.GetSymbolInfo(expression).Symbol is INamespaceOrTypeSymbol
            || model.AnalyzeDataFlow(expression) is not { Succeeded: true, VariablesDeclared.IsEmpty: true } flow)
        {
            return null;
        }

        return Extract(program, expression, expression.Span, flow, TypeName(type), ("=> ", ";"), call => call);
    }

    // What is written to, what a name belongs to, and texts that may have to be constant are left where they are.
    private static bool IsValue(ExpressionSyntax expression)
        => expression is not (TypeSyntax and not IdentifierNameSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax or ThrowExpressionSyntax or DeclarationExpressionSyntax or InitializerExpressionSyntax or RefExpressionSyntax)
        && expression.Parent is not (NameColonSyntax or NameEqualsSyntax or TypeArgumentListSyntax or QualifiedNameSyntax or BaseTypeSyntax or SubpatternSyntax or InterpolationFormatClauseSyntax)
        && !(expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
        && !(expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression)
        && !(expression.Parent is MemberBindingExpressionSyntax or InvocationExpressionSyntax)
        && !(expression.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == expression)
        && !expression.Ancestors().Any(ancestor => ancestor is AttributeSyntax or ConstructorInitializerSyntax)
        && !expression.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).OfType<AwaitExpressionSyntax>().Any()
        && expression is not AwaitExpressionSyntax
        // Messages name a resource by the variable that it is given to.
        && !(expression is BaseObjectCreationExpressionSyntax && expression.Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax);
}
