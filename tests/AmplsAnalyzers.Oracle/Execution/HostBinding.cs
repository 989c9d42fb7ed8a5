using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Oracle.Execution;

/// <summary>Binds a program to the host: its calls of <c>Deployment.RunAsync</c>, which need an engine, and the base of its stack classes, so that every resource is seen.</summary>
internal static class HostBinding
{
    private const string HostNamespace = "global::AmplsAnalyzers.Oracle.Host";

    public static CSharpCompilation Bind(ProgramCompilation program, MetadataReference host)
        => ProgramCompilation.WithoutTrees(program.Shape, host).AddSyntaxTrees(program.Compilation.SyntaxTrees.Select(tree =>
        {
            var root = tree.GetRoot();
            var rewritten = new Rewriter(program.Compilation.GetSemanticModel(tree)).Visit(root);
            return rewritten == root ? tree : tree.WithRootAndOptions(rewritten, tree.Options);
        }));

    /// <summary>Names a call of <c>Deployment.RunAsync</c>, the same for the dry run and the execution.</summary>
    public static string PlaceOf(SyntaxNode syntax) => $"{syntax.SyntaxTree.FilePath}:{syntax.SpanStart}";

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
        {
            var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
            if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol { Name: "RunAsync" } method || !IsCore(method.ContainingType, "Deployment"))
            {
                return visited;
            }

            var name = visited.Expression is MemberAccessExpressionSyntax access ? access.Name : (SimpleNameSyntax)visited.Expression;
            var place = SymbolDisplay.FormatLiteral(PlaceOf(node), quote: true);
            return visited.WithExpression(SyntaxFactory.ParseExpression($"{HostNamespace}.EntryPoint.At({place}).{name.WithoutTrivia()}").WithTriviaFrom(visited.Expression));
        }

        public override SyntaxNode? VisitSimpleBaseType(SimpleBaseTypeSyntax node)
            => IsStack(node.Type) ? node.WithType(RecordedStack(node.Type)) : base.VisitSimpleBaseType(node);

        public override SyntaxNode? VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node)
            => base.VisitPrimaryConstructorBaseType(node) is PrimaryConstructorBaseTypeSyntax visited && IsStack(node.Type) ? visited.WithType(RecordedStack(node.Type)) : node;

        private static TypeSyntax RecordedStack(TypeSyntax replaced) => SyntaxFactory.ParseTypeName($"{HostNamespace}.RecordedStack").WithTriviaFrom(replaced);

        private bool IsStack(TypeSyntax type) => IsCore(model.GetTypeInfo(type).Type, "Stack");

        private static bool IsCore(ITypeSymbol? type, string name) => type?.Name == name && type.ContainingNamespace.ToDisplayString() == "Pulumi";
    }
}
