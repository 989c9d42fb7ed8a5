using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation;

/// <summary>
/// A program's code as the compiler understands it. Binding is most of what a dry run costs, so each member is bound once, whichever entry points come by it, and none that is
/// never run. Inside the analyzer driver the semantic models are the driver's own ones: what was bound for it isn't bound again.
/// </summary>
internal sealed class BoundCode(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxNode, IOperation?> _operations = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly HashSet<SyntaxTree> _trees = [];

    /// <summary>The trees of which anything was looked at but what their symbols tell: what is written in the others, inside of members, has no part in the run.</summary>
    public IReadOnlyCollection<SyntaxTree> Trees => _trees;

    /// <summary>True if some of the code doesn't parse: what is missing may stand in the part that the compiler has skipped, or be what is typed just now.</summary>
    public bool HasSyntaxErrors
        => _trees.Any(tree => tree.GetRoot(cancellationToken).ContainsDiagnostics && tree.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    /// <summary>The first declaration of a symbol; null if it has no source.</summary>
    public SyntaxNode? Declaration(ISymbol symbol)
    {
        if (!Source.Contains(compilation, symbol))
        {
            return null;
        }

        var reference = symbol.DeclaringSyntaxReferences[0];
        _trees.Add(reference.SyntaxTree);
        return reference.GetSyntax(cancellationToken);
    }

    /// <summary>All declarations of a symbol: more than one for a partial class.</summary>
    public IEnumerable<SyntaxNode> Declarations(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            _trees.Add(reference.SyntaxTree);
            yield return reference.GetSyntax(cancellationToken);
        }
    }

    /// <summary>The operation tree of a body or an initializer; null where the compiler has none.</summary>
    public IOperation? GetOperation(SyntaxNode syntax)
    {
        if (!_operations.TryGetValue(syntax, out var operation))
        {
            operation = compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? Bind(syntax) : null;
            _operations.Add(syntax, operation);
        }

        return operation;
    }

    private IOperation? Bind(SyntaxNode syntax)
    {
        try
        {
            return ModelOf(syntax).GetOperation(syntax, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InsufficientExecutionStackException))
        {
            // Some code that isn't finished is too much for the compiler itself. What such a member does isn't known; the others are.
            return null;
        }
    }

    /// <summary>The type that an expression has by itself, before it becomes an object or an input; null for anything that isn't an expression.</summary>
    public ITypeSymbol? StaticType(SyntaxNode syntax)
        => syntax is ExpressionSyntax && compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? ModelOf(syntax).GetTypeInfo(syntax, cancellationToken).Type : null;

    /// <summary>
    /// The method of <c>Deployment</c> that an unbound call is meant for; null for any other call. A lambda that doesn't compile fits none of the overloads, so the compiler
    /// can't tell them apart.
    /// </summary>
    public IMethodSymbol? DeploymentOf(InvocationExpressionSyntax call)
        => compilation.ContainsSyntaxTree(call.SyntaxTree)
            ? ModelOf(call).GetSymbolInfo(call, cancellationToken).CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(method => method is { IsGenericMethod: false, Name: "RunAsync" } && PulumiTypes.IsCore(method.ContainingType, "Deployment"))
            : null;

    private SemanticModel ModelOf(SyntaxNode syntax)
    {
        if (!_models.TryGetValue(syntax.SyntaxTree, out var model))
        {
            _models.Add(syntax.SyntaxTree, model = compilation.GetSemanticModel(syntax.SyntaxTree));
            _trees.Add(syntax.SyntaxTree);
        }

        return model;
    }
}
