using System.Collections.Immutable;
using System.Composition;
using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.EditorTests;

/// <summary>
/// Roslyn's own services behind squiggles and light bulbs, as editors host them. They aren't public, so they are called by reflection.
/// </summary>
internal static class EditorServices
{
    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    // The Features assemblies are among the default ones wherever they can be loaded.
    private static readonly CompositionContext Exports = new ContainerConfiguration().WithAssemblies(MefHostServices.DefaultAssemblies).CreateContainer();

    public static HostServices Host { get; } = MefHostServices.Create(Exports);

    /// <summary>The squiggles of a file: the ids, each with the text that it underlines.</summary>
    public static async Task<ImmutableArray<(string Id, TextSpan Span)>> SquigglesAsync(Document document, CancellationToken cancellationToken)
    {
        var type = Features.GetType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService", throwOnError: true)!;
        var service = typeof(HostWorkspaceServices).GetMethod(nameof(HostWorkspaceServices.GetService))!.MakeGenericMethod(type).Invoke(document.Project.Solution.Workspace.Services, [])!;
        var method = type.GetMethod("GetDiagnosticsForSpanAsync")!;
        var parameters = method.GetParameters();
        var everyId = parameters[2].ParameterType.GetField("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null);
        var everyKind = Enum.Parse(parameters[4].ParameterType, "All");
        var task = (Task)method.Invoke(service, [document, null, everyId, null, everyKind, cancellationToken])!;
        await task;

        var text = await document.GetTextAsync(cancellationToken);
        var squiggles = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        foreach (var data in (System.Collections.IEnumerable)task.GetType().GetProperty("Result")!.GetValue(task)!)
        {
            var diagnostic = await (Task<Diagnostic>)data.GetType().GetMethod("ToDiagnosticAsync")!.Invoke(data, [document.Project, cancellationToken])!;
            squiggles.Add((diagnostic.Id, diagnostic.Location.SourceSpan));
        }

        return squiggles.ToImmutable();
    }

    /// <summary>What the light bulb at a place offers, in its order.</summary>
    public static async Task<ImmutableArray<CodeAction>> LightBulbAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var type = Features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;
        var service = Exports.GetExport(type);
        var stream = type.GetMethod("StreamFixesAsync")!.Invoke(service, [document, span, null, cancellationToken])!;
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await foreach (var collection in (IAsyncEnumerable<object>)stream)
        {
            foreach (var fix in (System.Collections.IEnumerable)collection.GetType().GetProperty("Fixes")!.GetValue(collection)!)
            {
                actions.Add((CodeAction)fix.GetType().GetField("Action", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(fix)!);
            }
        }

        return actions.ToImmutable();
    }
}
