using System.Collections.Concurrent;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Oracle.Programs;

/// <summary>A program as the compiler of its user would see it.</summary>
internal sealed record ProgramCompilation(CSharpCompilation Compilation, ProviderShape Shape)
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    // A compilation made from another of the same name and references shares what it has read of them, which is most of the work.
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Empty = new(StringComparer.Ordinal);

    private static readonly ProviderShape[] Shapes = [ProviderShape.V3, ProviderShape.V2, ProviderShape.Classic, ProviderShape.V3.With(ProviderShape.Classic), ProviderShape.V3.With(ProviderShape.LocalPackage)];

    /// <summary>An empty program.</summary>
    /// <param name="shape">The packages that it references.</param>
    /// <param name="references">What else it references.</param>
    public static CSharpCompilation WithoutTrees(ProviderShape shape, params MetadataReference[] references)
        => Empty.GetOrAdd(
            $"{shape.Name} {string.Join(' ', references.Select(reference => reference.Display))}",
            _ => CSharpCompilation.Create("Program", references: shape.References.AddRange(references), options: new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>Compiles the program with the first of the providers with which it compiles.</summary>
    /// <exception cref="InvalidOperationException">It compiles with none; the message has the errors.</exception>
    public static ProgramCompilation Compile(OracleProgram program)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = program.Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.cs"))
            .ToList();

        List<Diagnostic>? errors = null;
        foreach (var shape in Shapes)
        {
            var compilation = WithoutTrees(shape).AddSyntaxTrees(trees).WithGenerated(new PrivateLinkScopeBuilderGenerator());
            var found = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (found.Count == 0)
            {
                return new ProgramCompilation(compilation, shape);
            }

            errors = errors is null || found.Count < errors.Count ? found : errors;
        }

        throw new InvalidOperationException($"{program.Name} does not compile: {string.Join("; ", errors!.Take(5))}");
    }
}
