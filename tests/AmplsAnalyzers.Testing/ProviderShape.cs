using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// One of the forms in which programs meet the Azure API: the Pulumi packages that such a program references, whether published or stand-ins for them.
/// </summary>
public sealed class ProviderShape
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ProviderShape(string name, ImmutableArray<string> assemblyPaths)
    {
        Name = name;
        AssemblyPaths = assemblyPaths;
        _references = new(() => [.. FrameworkReferences.All, .. AssemblyPaths.Select(path => MetadataReference.CreateFromFile(path))]);
    }

    /// <summary>Pulumi alone, without a provider.</summary>
    public static ProviderShape Core { get; } = Of(nameof(Core));

    /// <summary>Pulumi.AzureNative 3.x.</summary>
    public static ProviderShape V3 { get; } = Of(nameof(V3));

    /// <summary>Pulumi.AzureNative 2.x, with default and explicit API versions.</summary>
    public static ProviderShape V2 { get; } = Of(nameof(V2));

    /// <summary>Pulumi.Azure, the classic provider.</summary>
    public static ProviderShape Classic { get; } = Of(nameof(Classic));

    /// <summary>A local package, generated for the 2021-07-01-preview API version of Azure Monitor, as an assembly.</summary>
    public static ProviderShape LocalPackage { get; } = Of(nameof(LocalPackage));

    /// <summary>The source file of that local package: in users' solutions it is source. It compiles with the references of <see cref="Core"/>.</summary>
    public static string LocalPackageSource { get; } = Metadata("LocalPackageSource");

    public string Name { get; }

    /// <summary>The files of Pulumi, the provider and what they depend on outside .NET itself: all that a load context needs to run a program.</summary>
    public ImmutableArray<string> AssemblyPaths { get; }

    /// <summary>What a program is compiled with: <see cref="AssemblyPaths"/> and the reference assemblies of .NET.</summary>
    public ImmutableArray<MetadataReference> References => _references.Value;

    /// <summary>Both in one program, as <see cref="Classic"/> and <see cref="V3"/> may be. v2 and v3 are one package, so no program has both.</summary>
    public ProviderShape With(ProviderShape other)
        => new($"{Name}+{other.Name}", [.. AssemblyPaths.Concat(other.AssemblyPaths).DistinctBy(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)]);

    public override string ToString() => Name;

    private static ProviderShape Of(string name) => new(name, [.. Metadata($"ProviderAssemblies.{name}").Split(';')]);

    /// <summary>ProviderShapes.targets writes the metadata.</summary>
    private static string Metadata(string key)
        => typeof(ProviderShape).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            ?? throw new InvalidOperationException($"The build did not find {key}.");
}
