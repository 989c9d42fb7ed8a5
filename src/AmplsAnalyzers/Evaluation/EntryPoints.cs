using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Where the Pulumi programs of a compilation may start, by syntax; what they bind to is decided when they are run.</summary>
/// <param name="Deployments">Calls named <c>RunAsync</c>.</param>
/// <param name="Types">Classes with a base class: stacks and components may be among them.</param>
/// <param name="Methods">Public methods that create something.</param>
/// <param name="HasHost">True if the code runs stacks by itself (a test, the Automation API): then only <see cref="Deployments"/> are programs.</param>
internal sealed record EntryPoints(
    ImmutableArray<InvocationExpressionSyntax> Deployments,
    ImmutableArray<TypeDeclarationSyntax> Types,
    ImmutableArray<MethodDeclarationSyntax> Methods,
    bool HasHost)
{
    /// <summary>Compilations share the trees that an edit leaves alone; those aren't searched again.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, EntryPoints> Known = new();

    private static readonly HashSet<string> s_hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core", "BenchmarkDotNet",
    };

    /// <summary>True if the compilation references a framework that runs code of its own choice: its classes are tests or benchmarks.</summary>
    public static bool ReferencesHost(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(reference => s_hosts.Contains(reference.Name));

    public static EntryPoints Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, unknown => Find(unknown, cancellationToken));

    private static EntryPoints Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var deployments = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        var types = ImmutableArray.CreateBuilder<TypeDeclarationSyntax>();
        var methods = ImmutableArray.CreateBuilder<MethodDeclarationSyntax>();
        var hasHost = false;
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: var called } invocation:
                    switch (NameOf(called))
                    {
                        case "RunAsync":
                            deployments.Add(invocation);
                            break;
                        case "TestAsync" or "TestWithServiceProviderAsync" when called is MemberAccessExpressionSyntax { Expression: var owner } && NameOf(owner) == "Deployment":
                            hasHost = true;
                            break;
                    }

                    break;
                case IdentifierNameSyntax { Identifier.ValueText: "PulumiFn" }:
                    hasHost = true;
                    break;
                case TypeDeclarationSyntax { BaseList: not null } type and (ClassDeclarationSyntax or RecordDeclarationSyntax):
                    types.Add(type);
                    break;
                case MethodDeclarationSyntax method when method.Modifiers.Any(modifier => modifier.ValueText == "public"):
                    methods.Add(method);
                    break;
            }
        }

        return new EntryPoints(deployments.ToImmutable(), types.ToImmutable(), methods.ToImmutable(), hasHost);
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
