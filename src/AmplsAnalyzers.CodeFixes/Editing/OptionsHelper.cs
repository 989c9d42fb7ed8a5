using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>A function of the program that makes options, and takes what to wait for: <c>Child()</c> here, <c>Child(links)</c> elsewhere.</summary>
internal static class OptionsHelper
{
    /// <summary>Lets the options of a resource wait for others by an argument that another call of their helper has; false where they aren't made in such a way.</summary>
    public static bool TryAdd(Place resource, IReadOnlyList<ResourceVariable> others)
    {
        if (ResourceArguments.Find(resource.Creation?.ArgumentList, "options", 2)?.Expression is not InvocationExpressionSyntax { ArgumentList: var arguments } call
            || resource.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } helper
            || arguments.Arguments.Any(argument => argument.NameColon is not null)
            || helper.Parameters.ElementAtOrDefault(arguments.Arguments.Count) is not { } parameter
            || Spell(parameter, others, resource) is not { } code
            || !ProgramIndex.Of(resource.Model.Compilation).ReferencesTo(helper).Any(name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } other && ResourceArguments.Find(other.ArgumentList, parameter.Name, parameter.Ordinal) is not null))
        {
            return false;
        }

        resource.Document.ReplaceNode(arguments, (current, _) =>
        {
            var list = (ArgumentListSyntax)current;
            var added = Code.Argument(code);
            return list.AddArguments(list.Arguments.Count > 0 ? added.WithLeadingTrivia(SyntaxFactory.Space) : added);
        });
        return true;
    }

    private static string? Spell(IParameterSymbol parameter, IReadOnlyList<ResourceVariable> others, Place resource)
        => others is [var only] && (only.IsSequence || parameter.IsParams || parameter.Type is not (IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true, Name: not "Input" })) ? only.Expression
            : parameter.IsParams && others.All(other => !other.IsSequence) ? string.Join(", ", others.Select(other => other.Expression))
            : resource.Language >= LanguageVersion.CSharp12 ? $"[{string.Join(", ", others.Select(other => other.IsSequence ? $".. {other.Expression}" : other.Expression))}]"
            : null;
}
