using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>
/// A rule reads the topology alone. How a program is written is left to the evaluation, and what a provider calls things in C# to the providers' tables; else a rule would
/// work for one spelling or one provider.
/// </summary>
public sealed class RuleSourcesTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Sources = Path.Combine(Repository.Root, "src", "AmplsAnalyzers");

    /// <summary>The program's text and its symbols, and resources in the words of C#.</summary>
    private static readonly ImmutableHashSet<string> OutOfBounds =
    [
        "Microsoft.CodeAnalysis.SyntaxNode",
        "Microsoft.CodeAnalysis.SyntaxTree",
        "Microsoft.CodeAnalysis.SyntaxToken",
        "Microsoft.CodeAnalysis.ISymbol",
        "Microsoft.CodeAnalysis.IOperation",
        "Microsoft.CodeAnalysis.Compilation",
        "Microsoft.CodeAnalysis.SemanticModel",
        "AmplsAnalyzers.Stacks.CreationSite",
        "AmplsAnalyzers.Stacks.ObjectValue",
        "AmplsAnalyzers.Stacks.ReferenceValue",
    ];

    private static readonly CSharpCompilation Compilation = Compile();

    [Fact]
    public void No_rule_reads_syntax_or_symbols()
        => Assert.Empty(
            from tree in RuleTrees()
            let model = Compilation.GetSemanticModel(tree)
            from node in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ExpressionSyntax>()
            let type = model.GetTypeInfo(node, TestContext.Current.CancellationToken).Type ?? model.GetSymbolInfo(node, TestContext.Current.CancellationToken).Symbol?.ContainingType
            where type is not null && IsOutOfBounds(type)
            select $"{node.GetLocation().GetLineSpan()}: {node} is a {type}");

    [Fact]
    public void No_rule_names_types_of_a_provider()
        => Assert.Empty(
            from tree in RuleTrees()
            from literal in tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens()
            where literal.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && literal.ValueText.Contains("Pulumi.", StringComparison.Ordinal)
            select $"{literal.GetLocation().GetLineSpan()}: {literal}");

    /// <summary>The sources are understood, or the tests above would see nothing.</summary>
    [Fact]
    public void Sources_compile() => Assert.Empty(
        from tree in RuleTrees()
        from diagnostic in Compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
        where diagnostic.Severity == DiagnosticSeverity.Error
        select diagnostic);

    // What the rules share, their base class and findings, makes places of syntax for all of them.
    private static IEnumerable<SyntaxTree> RuleTrees()
        => from tree in Compilation.SyntaxTrees
           let folder = Path.GetRelativePath(Sources, tree.FilePath).Split(Path.DirectorySeparatorChar)
           where folder is ["Rules", _, _]
           select tree;

    private static bool IsOutOfBounds(ITypeSymbol type)
    {
        for (var baseType = type; baseType is not null; baseType = baseType.BaseType)
        {
            if (OutOfBounds.Contains(baseType.ToDisplayString()))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(@interface => OutOfBounds.Contains(@interface.ToDisplayString()));
    }

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var files = from file in Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
                    where Path.GetRelativePath(Sources, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
                    select CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file);
        var references = from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                         where Path.GetFileName(path) is var name && !name.StartsWith("AmplsAnalyzers", StringComparison.Ordinal) && !name.Contains("Workspaces", StringComparison.Ordinal)
                         select MetadataReference.CreateFromFile(path);
        return CSharpCompilation.Create(
            "AmplsAnalyzers",
            files.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options, Path.Combine(Sources, "obj", "ImplicitUsings.cs"))),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
