using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Collects the resources of one stack while its program runs.</summary>
internal sealed class StackBuilder
{
    private readonly List<StackResource> _resources = [];

    public int Count => _resources.Count;

    /// <summary>True if the stack itself has transformations: then no input is what the program says.</summary>
    public bool HasTransformations { get; set; }

    /// <summary>True if the program has code that doesn't compile yet: what is missing may be what that is going to create.</summary>
    public bool HasUnboundCode { get; set; }

    /// <summary>True once the program may have waited for an output.</summary>
    public bool HasWaited { get; set; }

    /// <exception cref="BudgetSpentException">The stack has too many resources.</exception>
    public StackResource Register(ResourceMode mode, INamedTypeSymbol type, CreationSite site, Presence presence)
    {
        if (_resources.Count >= Budget.MaxResources)
        {
            throw new BudgetSpentException();
        }

        var resource = new StackResource(_resources.Count, mode, type, site, presence) { IsAfterWait = HasWaited };
        _resources.Add(resource);
        return resource;
    }

    /// <summary>Forgets the resources of a trial run.</summary>
    public void TruncateTo(int count) => _resources.RemoveRange(count, _resources.Count - count);

    public Stack ToStack(SyntaxNode entryPoint, bool isComplete) => new(entryPoint, _resources.ToImmutableArray(), isComplete && !HasUnboundCode);
}
