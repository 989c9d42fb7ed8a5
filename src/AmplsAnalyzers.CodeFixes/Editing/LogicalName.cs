using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Logical names for new resources, made of those of others.</summary>
internal static class LogicalName
{
    /// <summary>The logical names of resources that a loop makes, beside a resource and after its name where that isn't always the same.</summary>
    /// <param name="resource">The resource beside them.</param>
    /// <param name="item">The loop's variable.</param>
    /// <param name="suffix">What stands behind.</param>
    public static string? OfEach(Place resource, string item, string suffix)
        => ResourceArguments.Find(resource.Creation?.ArgumentList, "name", 0)?.Expression is not LiteralExpressionSyntax ? Extend(resource, $"-{{{item}}}{suffix}", [])
            : suffix.Length == 0 ? item
            : $"$\"{{{item}}}{suffix}\"";

    /// <summary>The logical name of a resource with more behind it, as an expression; null where the resource has a name that can't be written again.</summary>
    public static string? Extend(Place resource, string suffix, ICollection<string> taken)
    {
        switch (ResourceArguments.Find(resource.Creation?.ArgumentList, "name", 0)?.Expression)
        {
            case LiteralExpressionSyntax literal:
                var name = FreeName.Logical(resource, literal.Token.ValueText + suffix, taken);
                taken.Add(name);
                return Code.Literal(name);

            case InterpolatedStringExpressionSyntax text:
                return Free($"{text.Contents}{suffix}");

            case { } variable when variable is IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Free($"{{{variable}}}{suffix}");

            default:
                return null;
        }

        // Another resource of the same round may have the name.
        string Free(string text) => $"$\"{FreeName.Interpolated(resource, text)}\"";
    }
}
