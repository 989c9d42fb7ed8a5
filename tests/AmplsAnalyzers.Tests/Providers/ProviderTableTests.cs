using System.Globalization;
using System.Reflection;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Providers;

/// <summary>What the tables say of a provider's code is what the assemblies in use do.</summary>
public sealed class ProviderTableTests
{
    private static readonly ProviderShape[] Native = [ProviderShape.V3, ProviderShape.V2, ProviderShape.LocalPackage];

    public static TheoryData<string> Shapes => [.. Native.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void MembersOfEnumsStandForTheListedTexts(string name)
    {
        var (types, compilation) = Load(name);
        var members = (
            from type in types
            where type.IsValueType && type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "EnumTypeAttribute")
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            let found = EnumWireValues.Find(Symbol(compilation, type), property.Name)
            select (Member: $"{type.FullName}.{property.Name}", Found: found, Actual: property.GetValue(null)!.ToString())).ToList();

        Assert.NotEmpty(members);
        Assert.DoesNotContain(members, member => member.Found is not null && member.Found != member.Actual);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ArgsConstructorsSetTheListedInputs(string name)
    {
        var (types, compilation) = Load(name);
        var wrong = new List<string>();
        foreach (var type in types.Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Args", StringComparison.Ordinal) && IsInputArgs(type)))
        {
            var args = Activator.CreateInstance(type)!;
            var listed = ArgsDefaults.Of(Symbol(compilation, type)).ToDictionary(entry => entry.Key, entry => entry.Value);
            foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && !IsCollection(property.PropertyType)))
            {
                var actual = TextOf(property.GetValue(args));
                var isUnsure = listed.TryGetValue(property.Name, out var value) && value is UnknownValue;
                if (!isUnsure && actual != (value as ConstantValue)?.ToString())
                {
                    wrong.Add($"{type.FullName}.{property.Name} is {actual}, listed as {value}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static bool IsInputArgs(Type? type) => type is not null && (type.FullName is "Pulumi.InputArgs" or "Pulumi.ResourceArgs" || IsInputArgs(type.BaseType))
        && type?.Name != "ProviderArgs";

    /// <summary>Lists and maps make themselves when they are asked for.</summary>
    private static bool IsCollection(Type type) => type.Name is "InputList`1" or "InputMap`1";

    private static string? TextOf(object? input)
    {
        if (input is null)
        {
            return null;
        }

        var type = input.GetType();
        while (type.Name != "Input`1")
        {
            type = type.BaseType!;
        }

        var core = type.Assembly;
        var output = core.GetType("Pulumi.InputExtensions")!.GetMethod("ToOutput")!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [input]);
        var task = (Task)core.GetType("Pulumi.Utilities.OutputUtilities")!.GetMethod("GetValueAsync")!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [output])!;
        var value = task.GetType().GetProperty("Result")!.GetValue(task);
        value = value?.GetType().Name == "Union`2" ? value.GetType().GetProperty("Value")!.GetValue(value) : value;
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    private static INamedTypeSymbol Symbol(Compilation compilation, Type type) => compilation.GetTypeByMetadataName(type.FullName!)!;

    private static (Type[] Types, Compilation Compilation) Load(string name)
    {
        var shape = Native.Single(candidate => candidate.Name == name);
        var assembly = new ShapeLoadContext(shape).LoadAll().Single(candidate => candidate.GetName().Name!.StartsWith("Pulumi.AzureNative", StringComparison.Ordinal));
        return (assembly.GetExportedTypes(), CSharpCompilation.Create("Imports", references: shape.References));
    }
}
