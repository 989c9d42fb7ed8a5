using AmplsAnalyzers.Evaluation.Models;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Tells the types of Pulumi's core library, and what derives from them, by name: a name may be defined more than once in a compilation.</summary>
internal static class PulumiTypes
{
    public static bool IsCore(ITypeSymbol? type, string name)
        => type is INamedTypeSymbol { ContainingType: null } named && named.Name == name && IsCoreNamespace(named.ContainingNamespace);

    /// <summary>True if the type or one of its bases is the named type of the core library.</summary>
    public static bool Derives(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (IsCore(type, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>Output&lt;T&gt;</c>, <c>Input&lt;T&gt;</c> and the collections of inputs.</summary>
    public static bool IsInputOrOutput(ITypeSymbol? type) => IsCore(type, "Output") || Derives(type, "Input");

    /// <summary>True for texts, numbers and the like, and for .NET's collections of them: no output is in such a value.</summary>
    public static bool HoldsNoOutput(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => HoldsNoOutput(array.ElementType),
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsGenericType: true } generic => LibraryModels.Root(generic.ContainingNamespace) == "System" && generic.TypeArguments.All(HoldsNoOutput),
        _ => IsEnumStruct(type),
    };

    public static bool IsInputList(ITypeSymbol? type) => IsCore(type, "InputList");

    public static bool IsInputMap(ITypeSymbol? type) => IsCore(type, "InputMap");

    public static bool IsCoreNamespace(INamespaceSymbol? ns)
        => ns is { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true }
        || (ns is { Name: "Testing" or "Utilities" } && IsCoreNamespace(ns.ContainingNamespace));

    /// <summary>A struct that a provider uses for an enumeration with texts as values.</summary>
    public static bool IsEnumStruct(ITypeSymbol? type)
        => type is { TypeKind: TypeKind.Struct } && type.GetAttributes().Any(attribute => IsCore(attribute.AttributeClass, "EnumTypeAttribute"));

    /// <summary>
    /// True for a class of a provider: one without source, or one that a provider's package was generated into the user's solution with.
    /// The dry run doesn't look into such classes: creating one registers a resource.
    /// </summary>
    public static bool IsProviderCode(ITypeSymbol type, Compilation compilation)
        => !Source.Contains(compilation, type) || IsGeneratedProvider(type);

    private static bool IsGeneratedProvider(ITypeSymbol type)
    {
        if (type.GetAttributes().Any(attribute => Derives(attribute.AttributeClass, "ResourceTypeAttribute")))
        {
            return true;
        }

        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false } && root.ContainingNamespace is { IsGlobalNamespace: false } parent && !IsCoreNamespace(parent))
        {
            root = parent;
        }

        return root is { IsGlobalNamespace: false } && IsCoreNamespace(root.ContainingNamespace)
            && (root.Name == "AzureNative" || root.Name == "Azure" || root.Name.StartsWith("AzureNative_", StringComparison.Ordinal));
    }

    /// <summary>A resource that makes others which the program doesn't name: a template deployment, a script or command that runs anything, or a bare resource of any type.</summary>
    public static bool CreatesUnseen(ITypeSymbol type) => type.ContainingNamespace switch
    {
        { Name: "Resources" or "Core" } => type.Name is "Resource" or "AzureCliScript" or "AzurePowerShellScript"
            || type.Name.IndexOf("Deployment", StringComparison.Ordinal) >= 0
            || type.Name.StartsWith("TemplateSpec", StringComparison.Ordinal),
        { Name: "Local" or "Remote", ContainingNamespace.Name: "Command" } => true,
        _ => false,
    };

    /// <summary>A type whose unset members are null, not unknown: plain data for Pulumi.</summary>
    public static bool IsPlainData(ITypeSymbol? type)
        => Derives(type, "InputArgs") || Derives(type, "ResourceOptions") || Derives(type, "InvokeOptions") || Derives(type, "StackOptions")
        || Derives(type, "Alias") || Derives(type, "CustomTimeouts");
}
