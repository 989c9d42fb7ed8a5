using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A program with one scope builder among files that have nothing to do with it.</summary>
internal static class BuilderProgram
{
    public const string DefinitionFile = "Definition.cs";

    private const string Definition = """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        namespace Company;

        [PrivateLinkScopeBuilder]
        internal partial class Monitoring
        {
            Workspace Logs;

            public static int Edited()
            {
                return 1;
            }
        }
        """;

    public static ImmutableArray<IIncrementalGenerator> Generators { get; } = [new EmptyGenerator(), new PrivateLinkScopeBuilderGenerator()];

    public static CSharpCompilation Create(int otherFiles) => StackProgram.CreateWith((DefinitionFile, Definition), otherFiles);

    public static string NameOf(IIncrementalGenerator generator) => generator is EmptyGenerator ? "Empty" : "AmplsAnalyzers";

    public static GeneratorDriver Drive(IIncrementalGenerator generator)
        => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: StackProgram.Options);

    /// <exception cref="InvalidOperationException">The builder wasn't written.</exception>
    public static void Expect(IIncrementalGenerator generator, GeneratorDriver driver)
    {
        if (generator is PrivateLinkScopeBuilderGenerator && !driver.GetRunResult().GeneratedTrees.Any(GeneratedBuilder.IsIn))
        {
            throw new InvalidOperationException("No builder is generated.");
        }
    }

    /// <summary>The baseline: what it costs to run any generator.</summary>
    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
            => context.RegisterSourceOutput(context.ParseOptionsProvider, static (_, _) => { });
    }
}
