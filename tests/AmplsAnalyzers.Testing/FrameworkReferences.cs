using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Testing;

/// <summary>The reference assemblies of .NET: those that this project itself is compiled with.</summary>
public static class FrameworkReferences
{
    /// <summary>One reference per file, so that all compilations share what the compiler has read.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>FrameworkReferences.targets writes it.</summary>
    private static string Folder
        => typeof(FrameworkReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "FrameworkReferences").Value!;
}
