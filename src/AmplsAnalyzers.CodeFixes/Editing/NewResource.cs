using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Writes the creation of a resource in the style of one that the program creates: explicit or target-typed, with the same parent and provider.</summary>
internal sealed class NewResource
{
    private const string Options = "global::Pulumi.CustomResourceOptions";

    private readonly INamedTypeSymbol _type;
    private readonly ITypeSymbol _args;
    private readonly Place _model;

    private NewResource(INamedTypeSymbol type, ITypeSymbol args, Place model)
    {
        _type = type;
        _args = args;
        _model = model;
    }

    private BaseObjectCreationExpressionSyntax Model => (BaseObjectCreationExpressionSyntax)_model.Node;

    /// <summary>The resource class of this name, from the module of the modelled one.</summary>
    public static NewResource? Of(string className, Place model)
    {
        if (model.Creation is not { } creation || ProviderClassOf(model.Model.GetTypeInfo(creation).Type) is not { } modelled)
        {
            return null;
        }

        return Of(modelled.ContainingNamespace.GetTypeMembers(className).FirstOrDefault(), model.At(creation));
    }

    /// <summary>The resource class of this kind: the one beside the modelled class, or else the provider's default one.</summary>
    public static NewResource? Of(ResourceKind kind, Place model)
    {
        if (model.Creation is not { } creation || ProviderClassOf(model.Model.GetTypeInfo(creation).Type) is not { } modelled)
        {
            return null;
        }

        var isClassic = modelled.ContainingNamespace.ToDisplayString().StartsWith("Pulumi.Azure.", StringComparison.Ordinal);
        var classes = isClassic ? kind.Classic : kind.Native;
        var type = classes.Select(name => modelled.ContainingNamespace.GetTypeMembers(name.Split('.')[1]).FirstOrDefault())
            .Concat(classes.Select(name => model.Model.Compilation.GetTypeByMetadataName($"Pulumi.Azure{(isClassic ? "" : "Native")}.{name}")))
            .FirstOrDefault(found => found is not null);
        return Of(type, model.At(creation));
    }

    private static NewResource? Of(INamedTypeSymbol? type, Place model)
        => type?.InstanceConstructors.FirstOrDefault(candidate => candidate.DeclaredAccessibility == Accessibility.Public && candidate.Parameters is [_, { Name: "args" }, ..]) is { } constructor
            ? new NewResource(type, constructor.Parameters[1].Type, model)
            : null;

    /// <summary>The type that a property of the args takes, without its <c>Input</c>.</summary>
    public ITypeSymbol? InputOf(string property)
        => (_args.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();

    /// <param name="name">The logical name, as an expression.</param>
    /// <param name="inputs">The inputs and their values, as expressions.</param>
    /// <param name="dependencies">What the resource has to wait for.</param>
    /// <returns>The creation; null where the options of the model can't be repeated.</returns>
    public string? Write(string name, IEnumerable<(string Property, string Value)> inputs, IReadOnlyList<ResourceVariable> dependencies)
    {
        if (!TryWriteOptions(dependencies, out var options))
        {
            return null;
        }

        var args = TargetTypedNew.IsUsed(Model) ? "new()" : $"new {Code.NameOf(_args.WithNullableAnnotation(NullableAnnotation.None))}";
        return $"new {Code.NameOf(_type)}({name}, {args}\n{{\n{string.Concat(inputs.Select(input => $"    {input.Property} = {input.Value},\n"))}}}{options})";
    }

    private bool TryWriteOptions(IReadOnlyList<ResourceVariable> dependencies, out string code)
    {
        code = "";
        var dependsOn = dependencies.Count == 0 ? null : Dependencies.Spell(dependencies, _model.Language);
        if (dependencies.Count > 0 && dependsOn is null)
        {
            return false;
        }

        var creation = TargetTypedNew.IsUsedForOptions(Model) ? "new()" : $"new {Options}";
        switch (ResourceArguments.Find(Model.ArgumentList, "options", 2)?.Expression)
        {
            case null or LiteralExpressionSyntax:
                code = dependsOn is null ? "" : $", {creation} {{ DependsOn = {dependsOn} }}";
                return true;

            case BaseObjectCreationExpressionSyntax written:
                var kept = (written.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>()
                    .Where(option => option.Left is IdentifierNameSyntax { Identifier.ValueText: "Parent" or "Provider" })
                    .Select(option => option.ToString())
                    .Concat(dependsOn is null ? [] : [$"DependsOn = {dependsOn}"])
                    .ToList();
                code = kept.Count == 0 ? "" : $", {creation} {{ {string.Join(", ", kept)} }}";
                return true;

            case IdentifierNameSyntax shared:
                code = dependsOn is null ? $", {shared}" : $", {Options}.Merge({shared}, new {Options} {{ DependsOn = {dependsOn} }})";
                return true;

            default:
                return false;
        }
    }

    private static INamedTypeSymbol? ProviderClassOf(ITypeSymbol? type)
    {
        for (var candidate = type as INamedTypeSymbol; candidate is not null; candidate = candidate.BaseType)
        {
            if (ResourceArguments.IsProviderClass(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
