using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>Dry-runs a program and writes its stacks as text, a line for each resource.</summary>
internal static class StackText
{
    public static string Of(params string[] sources) => Of(ProviderShape.V3, OutputKind.ConsoleApplication, sources);

    public static string Of(ProviderShape shape, OutputKind kind, params string[] sources)
    {
        var compilation = Compile(shape, kind, sources);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var stacks = DryRun.Run(compilation, TestContext.Current.CancellationToken);
        return string.Join("\n---\n", stacks.Select(Of));
    }

    /// <summary>The logical names of the resources of a program that is a method body, separated by blanks: "a b? c*" with marks for conditional and repeated ones.</summary>
    public static string NamesIn(string body, string members = "")
        => NamesOf($$"""
            using Pulumi.AzureNative.Resources;
            return await Pulumi.Deployment.RunAsync(() =>
            {
            {{body}}
            });
            {{members}}
            """);

    /// <summary>The logical names of the resources of a program of one or more files.</summary>
    public static string NamesOf(params string[] sources) => NamesOf(OutputKind.ConsoleApplication, sources);

    public static string NamesOf(OutputKind kind, params string[] sources)
    {
        var compilation = Compile(ProviderShape.V3, kind, sources);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var stacks = DryRun.Run(compilation, TestContext.Current.CancellationToken);
        return string.Join(" | ", stacks.Select(stack => string.Join(" ", stack.Resources.Select(resource => $"{resource.Name}{Presence(resource)}{(resource.IsHandedOn ? "!" : "")}"))));
    }

    public static CSharpCompilation Compile(ProviderShape shape, OutputKind kind, params string[] sources)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Collections.Immutable; global using System.Linq; global using System.Threading.Tasks; global using Pulumi;";
        var trees = sources.Prepend(Usings).Select((source, i) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), $"File{i}.cs", cancellationToken: TestContext.Current.CancellationToken));
        return CSharpCompilation.Create("Program", trees, shape.References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static string Of(Stack stack)
    {
        var lines = stack.Resources.Select(resource =>
            $"{Mode(resource)}{resource.Type.Name} {resource.Name}{Presence(resource)} {resource.Inputs}{Options(resource.Options)}{(resource.IsHandedOn ? " handed on" : "")}");
        return string.Join("\n", lines) + (stack.IsComplete ? "" : "\nincomplete");
    }

    private static string Mode(StackResource resource) => resource.Mode == ResourceMode.Custom ? "" : $"{resource.Mode} ";

    private static string Presence(StackResource resource) => resource.Presence switch
    {
        Stacks.Presence.Conditional => "?",
        Stacks.Presence.Many => "*",
        _ => "",
    };

    private static string Options(ObjectValue options) => options.Properties.IsEmpty && options.IsComplete ? "" : $" ({options})";
}
