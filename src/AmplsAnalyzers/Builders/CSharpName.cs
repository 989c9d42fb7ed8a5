using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Builders;

/// <summary>Names of a definition, in the form in which generated code needs them.</summary>
internal static class CSharpName
{
    private static readonly SymbolDisplayFormat WithoutGlobal = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The name with an <c>@</c> where it is a keyword, of whatever context.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";

    /// <summary><c>global::Contoso.Workspace</c>.</summary>
    public static string Full(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary><c>Contoso.Monitoring</c>; empty for the global namespace.</summary>
    public static string Of(INamespaceSymbol @namespace) => @namespace.IsGlobalNamespace ? "" : @namespace.ToDisplayString(WithoutGlobal);

    /// <summary>
    /// The name as part of a logical name, which also becomes part of names in Azure: <c>OrderLogs</c> is <c>order-logs</c>. Letters beyond ASCII are written as their code.
    /// </summary>
    public static string Logical(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (letter is >= 'A' and <= 'Z' && i > 0 && text[text.Length - 1] != '-' && (IsLowerOrDigit(name[i - 1]) || (i + 1 < name.Length && IsLowerOrDigit(name[i + 1]))))
            {
                text.Append('-');
            }

            if (letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (letter == '_')
            {
                text.Append(text.Length > 0 && text[text.Length - 1] != '-' ? "-" : "");
            }
            else
            {
                text.Append('u').Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        var logical = text.ToString().Trim('-');
        return logical.Length > 0 ? logical : "member";
    }

    private static bool IsLowerOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
