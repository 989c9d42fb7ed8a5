using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Names for what a fix declares: none that the program uses there already.</summary>
internal static class FreeName
{
    /// <summary>A name for a local at the place: the wanted one, with a number behind it where that is taken.</summary>
    public static string Local(Place place, string wanted, ICollection<string> alsoTaken)
    {
        var root = place.Node.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not (GlobalStatementSyntax or TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
            ?? place.Document.OriginalRoot;
        var taken = new HashSet<string>(
            root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)
                .Concat(place.Model.LookupSymbols(place.Node.SpanStart).Where(symbol => symbol is not (INamespaceSymbol or ITypeSymbol or IMethodSymbol)).Select(symbol => symbol.Name))
                .Concat(alsoTaken),
            StringComparer.Ordinal);
        return Unused(AsIdentifier(wanted), taken);
    }

    /// <summary>A logical name that no text of the file is equal to.</summary>
    public static string Logical(Place place, string wanted, ICollection<string> alsoTaken)
    {
        var taken = new HashSet<string>(
            place.Document.OriginalRoot.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText).Concat(alsoTaken),
            StringComparer.Ordinal);
        return Unused(wanted, taken, separator: "-");
    }

    /// <summary>A logical name with holes, as it stands between the quotes, that no interpolated text of the file is equal to.</summary>
    public static string Interpolated(Place place, string wanted)
    {
        var taken = new HashSet<string>(place.Document.OriginalRoot.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Select(text => text.Contents.ToString()), StringComparer.Ordinal);
        return Unused(wanted, taken, separator: "-");
    }

    /// <summary>A text in camel case, without what can't stand in a name.</summary>
    public static string AsIdentifier(string text)
    {
        var words = text.Split(['-', '_', '.', ' ', '/', '{', '}'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsLetterOrDigit)))
            .Where(word => word.Length > 0)
            .ToList();
        var name = string.Concat(words.Select((word, i) => (i == 0 ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0])) + word.Substring(1)));
        return name.Length == 0 || char.IsDigit(name[0]) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "resource" + name : name;
    }

    private static string Unused(string wanted, HashSet<string> taken, string separator = "")
    {
        var name = wanted;
        for (var i = 2; taken.Contains(name); i++)
        {
            name = wanted + separator + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
