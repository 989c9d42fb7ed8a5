using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Builders;

/// <summary>Says what is wrong with the definition of a scope builder, and what is missing in a chain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeBuilderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property that tells why a definition is invalid, where a fix can mend it.</summary>
    internal const string DetailProperty = "Detail";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        ScopeBuilderRules.InvalidDefinition,
        ScopeBuilderRules.UnsupportedMember,
        ScopeBuilderRules.IncompleteChain,
        ScopeBuilderRules.NoProvider);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(CheckDefinition, SymbolKind.NamedType);
        context.RegisterOperationAction(CheckChain, OperationKind.Invocation);
    }

    private static void CheckDefinition(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || StepChain.Declaration(type, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        foreach (var problem in DefinitionReader.Read(type, declaration, context.Compilation, context.CancellationToken).Problems)
        {
            var properties = problem.Detail is { } detail ? ImmutableDictionary<string, string?>.Empty.Add(DetailProperty, detail) : ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(problem.Rule, problem.Place, properties, [.. problem.Arguments]));
        }
    }

    private static void CheckChain(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (StepChain.BuilderOf(invocation.Type) is { } builder && invocation.Syntax is ExpressionSyntax chain && EndsHere(chain, invocation.SemanticModel!, context.CancellationToken))
        {
            var unfinished = UnfinishedChain.Read(chain, (INamedTypeSymbol)invocation.Type!, invocation.SemanticModel!, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(ScopeBuilderRules.IncompleteChain, chain.GetLocation(), builder.Name, Join(unfinished.Missing.Select(missing => Describe(missing.Step)))));
        }
    }

    /// <summary>True if nothing goes on from the step. Where it goes to other code, nobody can tell.</summary>
    private static bool EndsHere(ExpressionSyntax step, SemanticModel model, CancellationToken cancellationToken)
    {
        var node = step;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            node = (ExpressionSyntax)node.Parent;
        }

        switch (node.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Expression == node:
                return IsUnknown(model.GetSymbolInfo(access, cancellationToken));
            case ConditionalAccessExpressionSyntax:
                return false;
            case ExpressionStatementSyntax:
                return true;
            case ArrowExpressionClauseSyntax { Parent: { } member } when model.GetDeclaredSymbol(member, cancellationToken) is IMethodSymbol { ReturnsVoid: true }:
                return true;
            case LambdaExpressionSyntax lambda when model.GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol { ReturnsVoid: true }:
                return true;
        }

        if (!model.GetConversion(step, cancellationToken).Exists)
        {
            return true;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax { Left: var left } assignment when assignment.Right == node => model.GetSymbolInfo(left, cancellationToken).Symbol switch
            {
                IDiscardSymbol => true,
                ILocalSymbol local => !IsRead(local, node, model, cancellationToken),
                _ => false,
            },
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local => !IsRead(local, node, model, cancellationToken),
            _ => false,
        };
    }

    /// <summary>True if the program does anything with the variable, other than asking it for something that it doesn't have.</summary>
    private static bool IsRead(ILocalSymbol local, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var scope = place.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BaseFieldDeclarationSyntax or PropertyDeclarationSyntax) ?? place.SyntaxTree.GetRoot(cancellationToken);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Name
            && !(name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Expression == name && IsUnknown(model.GetSymbolInfo(access, cancellationToken)))
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
    }

    // An extension of that name for other types may be a candidate.
    private static bool IsUnknown(SymbolInfo symbol) => symbol.Symbol is null && symbol.CandidateSymbols.All(candidate => StepChain.BuilderOf(candidate.ContainingType) is null);

    private static string Describe(IMethodSymbol step)
        => $"{step.Name}({string.Join(", ", step.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)))})";

    private static string Join(IEnumerable<string> steps)
    {
        var all = steps.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[all.Count - 1]}";
    }
}
