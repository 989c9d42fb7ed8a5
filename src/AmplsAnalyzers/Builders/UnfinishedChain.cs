using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Builders;

/// <summary>A chain that doesn't come to its end: what the compiler understands of it, what is written behind, and the steps between.</summary>
internal sealed class UnfinishedChain
{
    private UnfinishedChain(ImmutableArray<MissingStep> missing, bool isInOrder, SimpleNameSyntax? halfTyped)
        => (Missing, IsInOrder, HalfTyped) = (missing, isInOrder, halfTyped);

    /// <summary>The steps that nobody has written, in their order. Where those behind are in no order that can be mended, all that come after the last good one.</summary>
    public ImmutableArray<MissingStep> Missing { get; }

    /// <summary>True if the chain is right once the missing steps are in their places.</summary>
    public bool IsInOrder { get; }

    /// <summary>What stands behind the last dot and is no step: a beginning of one, or nothing yet.</summary>
    public SimpleNameSyntax? HalfTyped { get; }

    /// <summary>Reads a chain.</summary>
    /// <param name="understood">The chain up to the last step that the compiler understands.</param>
    /// <param name="step">The type of that step.</param>
    /// <param name="model">The chain's semantic model.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static UnfinishedChain Read(ExpressionSyntax understood, INamedTypeSymbol step, SemanticModel model, CancellationToken cancellationToken)
    {
        var way = StepChain.Missing(step);
        var missing = ImmutableArray.CreateBuilder<MissingStep>();
        var (position, after) = (0, understood);
        for (var access = Behind(understood, model, cancellationToken); access is not null; access = after.Parent as MemberAccessExpressionSyntax)
        {
            var name = access.Name.Identifier.ValueText;
            var found = position;
            while (found < way.Length && way[found].Name != name)
            {
                found++;
            }

            if (found < way.Length)
            {
                missing.AddRange(way.Skip(position).Take(found - position).Select(between => new MissingStep(between, after)));
                position = found + 1;
            }
            else if (access.Parent is not InvocationExpressionSyntax)
            {
                return new UnfinishedChain(Rest(), isInOrder: true, access.Name);
            }
            else if (!StepChain.IsRepeatable(step.ContainingType, name))
            {
                return new UnfinishedChain(way.Select(next => new MissingStep(next, understood)).ToImmutableArray(), isInOrder: false, halfTyped: null);
            }

            if (access.Parent is not InvocationExpressionSyntax call)
            {
                break;
            }

            after = call;
        }

        return new UnfinishedChain(Rest(), isInOrder: true, halfTyped: null);

        ImmutableArray<MissingStep> Rest()
        {
            missing.AddRange(way.Skip(position).Select(next => new MissingStep(next, after)));
            return missing.ToImmutable();
        }
    }

    /// <summary>Where the program goes on: behind the chain, or behind the variable that holds it.</summary>
    private static MemberAccessExpressionSyntax? Behind(ExpressionSyntax chain, SemanticModel model, CancellationToken cancellationToken)
    {
        if (chain.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            return chain.Parent as MemberAccessExpressionSyntax;
        }

        if (model.GetDeclaredSymbol(declarator, cancellationToken) is not { } variable || declarator.FirstAncestorOrSelf<StatementSyntax>()?.Parent is not { } block)
        {
            return null;
        }

        // A statement at the top level of a program is alone in its node.
        var scope = block is GlobalStatementSyntax { Parent: { } program } ? program : block;
        return scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(later => later.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name);
    }
}

/// <summary>A step that a chain lacks.</summary>
/// <param name="Step">The step.</param>
/// <param name="After">The part of the chain behind which it belongs.</param>
internal sealed record MissingStep(IMethodSymbol Step, ExpressionSyntax After);
