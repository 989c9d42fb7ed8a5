using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Stacks;

/// <summary>Where a resource is created, and the calls that led there.</summary>
/// <param name="Creation">The object creation, or the invocation for a resource that is read or looked up.</param>
/// <param name="CallSites">The calls and creations of the user's own code that led to the creation, innermost first; empty at the top of the program.</param>
internal sealed record CreationSite(SyntaxNode Creation, ImmutableArray<SyntaxNode> CallSites)
{
    /// <summary>The place that stands for the whole creation: its type name, or the keyword <c>new</c> where the type is left out.</summary>
    public Location TypeName => Creation switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
        _ => Creation.GetLocation(),
    };
}
