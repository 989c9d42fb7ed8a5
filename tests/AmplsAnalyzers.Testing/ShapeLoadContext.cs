using System.Reflection;
using System.Runtime.Loader;

namespace AmplsAnalyzers.Testing;

/// <summary>Keeps the assemblies of one shape apart from those of the others: v2 and v3 have the same names.</summary>
public sealed class ShapeLoadContext(ProviderShape shape) : AssemblyLoadContext(shape.Name, isCollectible: true)
{
    /// <summary>All assemblies of the shape, loaded.</summary>
    public IEnumerable<Assembly> LoadAll() => shape.AssemblyPaths.Select(LoadFromAssemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
        => shape.AssemblyPaths.FirstOrDefault(path => string.Equals(Path.GetFileNameWithoutExtension(path), assemblyName.Name, StringComparison.OrdinalIgnoreCase)) is { } path
            ? LoadFromAssemblyPath(path)
            : null;
}
