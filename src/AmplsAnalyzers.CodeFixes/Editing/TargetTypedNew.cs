using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Whether a program writes <c>new()</c> for what is given to a resource.</summary>
internal static class TargetTypedNew
{
    /// <summary>For options: if the args beside them are written so, or the options of another resource in the file.</summary>
    public static bool IsUsedForOptions(BaseObjectCreationExpressionSyntax resource)
        => IsUsed(resource)
            || resource.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
                .Any(other => ResourceArguments.Find(other.ArgumentList, "options", 2)?.Expression is ImplicitObjectCreationExpressionSyntax { Initializer: not null });

    /// <summary>For args.</summary>
    public static bool IsUsed(BaseObjectCreationExpressionSyntax resource)
        => resource.ArgumentList?.Arguments.Any(argument => argument.Expression is ImplicitObjectCreationExpressionSyntax) == true;
}
