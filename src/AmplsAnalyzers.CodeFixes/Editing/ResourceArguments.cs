using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>The arguments of a provider resource's constructor, which are always <c>(name, args, options)</c>.</summary>
internal static class ResourceArguments
{
    public static ArgumentSyntax? Find(BaseArgumentListSyntax? arguments, string name, int index)
    {
        if (arguments is null)
        {
            return null;
        }

        var named = arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name);
        return named ?? (arguments.Arguments.Count > index && arguments.Arguments[index].NameColon is null ? arguments.Arguments[index] : null);
    }

    /// <summary>True for a class of a provider: it derives from <c>CustomResource</c> itself.</summary>
    public static bool IsProviderClass(INamedTypeSymbol type) => type.BaseType is { Name: "CustomResource", ContainingNamespace.Name: "Pulumi" };
}
