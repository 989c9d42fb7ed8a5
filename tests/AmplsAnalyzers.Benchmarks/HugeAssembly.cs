using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>An assembly as big as a provider that carries every API version: types may be looked up by name, but not gone through.</summary>
internal static class HugeAssembly
{
    public static MetadataReference Create(int types)
    {
        var code = new StringBuilder("namespace Pulumi.AzureNative.Huge.V20200101;\n");
        for (var type = 0; type < types; type++)
        {
            code.Append(CultureInfo.InvariantCulture, $"public class Resource{type} {{ }}\n");
        }

        var compilation = CSharpCompilation.Create(
            "Huge",
            [CSharpSyntaxTree.ParseText(code.ToString())],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
