using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Names the resources that a repair needs; those that the program creates without keeping them get a variable.</summary>
internal static class NeededResources
{
    /// <summary>Null if one of them can't be named.</summary>
    public static IReadOnlyList<ResourceVariable>? Name(SyntaxNode user, ImmutableArray<Place> resources) => Name(user, resources, user.SpanStart);

    /// <inheritdoc cref="Name(SyntaxNode, ImmutableArray{Place})"/>
    public static IReadOnlyList<ResourceVariable>? Name(SyntaxNode user, ImmutableArray<Place> resources, int position)
    {
        var found = new List<ResourceVariable>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (ResourceVariable.FindAll(resource, user, position) is { Count: > 0 } known)
            {
                found.AddRange(known.Where(variable => !found.Contains(variable)));
            }
            else if (ResourceVariable.Introduce(resource, user, position, NameFor(resource), names) is { } introduced)
            {
                found.Add(introduced);
            }
            else
            {
                return null;
            }
        }

        return found.Count > 0 ? found : null;
    }

    // The logical name says best what the resource is for.
    private static string NameFor(Place resource)
        => ResourceArguments.Find(resource.Creation?.ArgumentList, "name", 0)?.Expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText)),
            _ => "scopedResource",
        };
}
