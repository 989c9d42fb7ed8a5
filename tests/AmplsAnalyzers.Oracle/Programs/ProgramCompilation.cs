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

    private static readonly ProviderShape[] Shapes = [ProviderShape.V3, ProviderShape.V2, ProviderShape.Classic, ProviderShape.V3.With(ProviderShape.Classic), ProviderShape.V3.With(ProviderShape.LocalPackage)];

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
            var compilation = CSharpCompilation.Create(
                $"Program-{Guid.NewGuid():N}", trees, shape.References, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
                .WithGenerated(new PrivateLinkScopeBuilderGenerator());
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
