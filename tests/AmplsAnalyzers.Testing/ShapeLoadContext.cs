using System.Reflection;
using System.Runtime.Loader;

namespace AmplsAnalyzers.Testing;

/// <summary>Keeps the assemblies of one shape apart from those of the others: v2 and v3 have the same names.</summary>
/// <remarks>Never unloaded: now and then the runtime itself crashes where assemblies that can be unloaded come and go by the thousand.</remarks>
public sealed class ShapeLoadContext(ProviderShape shape) : AssemblyLoadContext(shape.Name)
{
    /// <summary>All assemblies of the shape, loaded.</summary>
    public IEnumerable<Assembly> LoadAll() => shape.AssemblyPaths.Select(LoadFromAssemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
        => shape.AssemblyPaths.FirstOrDefault(path => string.Equals(Path.GetFileNameWithoutExtension(path), assemblyName.Name, StringComparison.OrdinalIgnoreCase)) is { } path
            ? LoadFromAssemblyPath(path)
            : null;
}
