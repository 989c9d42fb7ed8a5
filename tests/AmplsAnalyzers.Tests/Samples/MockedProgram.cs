using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>Turns a Pulumi program, which needs an engine to run, into one that runs under Pulumi's mocks.</summary>
internal static class MockedProgram
{
    private const string Host = "MockedDeployment";

    // The id of a resource is its name with a suffix, its outputs are its inputs.
    private const string HostSource = $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Threading.Tasks;
        using Pulumi;
        using Pulumi.Testing;

        internal static class {{Host}}
        {
            private static readonly TestOptions Options = new() { IsPreview = false };

            public static List<(string Type, string Name, ImmutableDictionary<string, object> Inputs)> Registered { get; } = new();

            public static async Task<int> RunAsync(Action program)
            {
                await Deployment.TestAsync(new Mocks(), Options, program);
                return 0;
            }

            public static async Task<int> RunAsync<TStack>() where TStack : Stack, new()
            {
                await Deployment.TestAsync<TStack>(new Mocks(), Options);
                return 0;
            }

            private sealed class Mocks : IMocks
            {
                public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
                {
                    lock (Registered)
                    {
                        Registered.Add((args.Type!, args.Name!, args.Inputs));
                    }

                    object state = args.Inputs.ContainsKey("name") ? args.Inputs : args.Inputs.Add("name", args.Name!);
                    return Task.FromResult<(string? id, object state)>((args.Name + "-id", state));
                }

                public Task<object> CallAsync(MockCallArgs args) => throw new NotSupportedException(args.Token);
            }
        }
        """;

    /// <summary>The same program with its calls of <c>Deployment.RunAsync</c> bound to the host.</summary>
    public static CSharpCompilation Of(CSharpCompilation program)
    {
        var result = program;
        foreach (var tree in program.SyntaxTrees)
        {
            var model = program.GetSemanticModel(tree);
            var root = tree.GetRoot();
            var deployments =
                from invocation in root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                where model.GetSymbolInfo(invocation).Symbol is IMethodSymbol { Name: "RunAsync", ContainingType: var type } && type.ToDisplayString() == "Pulumi.Deployment"
                select ((MemberAccessExpressionSyntax)invocation.Expression).Expression;
            var bound = root.ReplaceNodes(deployments, (_, _) => SyntaxFactory.IdentifierName(Host));
            result = result.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(bound, tree.Options));
        }

        return result.AddSyntaxTrees(CSharpSyntaxTree.ParseText(HostSource, (CSharpParseOptions)program.SyntaxTrees[0].Options, $"{Host}.cs", Encoding.UTF8));
    }

    /// <summary>Runs the entry point of a program that was made with <see cref="Of"/>.</summary>
    public static async Task<ImmutableArray<RegisteredResource>> RunAsync(Assembly program)
    {
        var entryPoint = program.EntryPoint!;
        // A thread of its own: the entry point of an async program blocks until the program ends.
        var exitCode = await Task.Run(() => entryPoint.Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, entryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], culture: null));
        Assert.Equal(0, exitCode);

        var registered = program.GetType(Host)!.GetProperty("Registered")!.GetValue(obj: null)!;
        return [.. ((List<(string Type, string Name, ImmutableDictionary<string, object> Inputs)>)registered).Select(r => new RegisteredResource(r.Type, r.Name, r.Inputs))];
    }
}
