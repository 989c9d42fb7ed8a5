using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Execution;

/// <summary>Runs programs, each in a load context of its own on top of that of its shape.</summary>
internal static class ProgramRun
{
    private static readonly ConcurrentDictionary<string, Lazy<ShapeHost>> Hosts = new(StringComparer.Ordinal);

    // The configuration of a deployment comes from the environment, of which there is one.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>What the program registers.</summary>
    /// <exception cref="InvalidOperationException">The program fails.</exception>
    public static async Task<ImmutableArray<RegisteredStack>> RunAsync(ProgramCompilation program, ImmutableDictionary<string, string> configuration)
    {
        var host = Hosts.GetOrAdd(program.Shape.Name, _ => new(() => new ShapeHost(program.Shape))).Value;
        using var image = new MemoryStream();
        var emitted = HostBinding.Bind(program, host.Reference).Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException($"The program does not compile with the host: {string.Join("; ", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
        }

        image.Position = 0;
        var context = new ProgramContext(host);
        await OneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            var json = await host.RunAsync(context.LoadFromStream(image), configuration).ConfigureAwait(false);
            return JsonSerializer.Deserialize<ImmutableArray<RegisteredStack>>(json, JsonSerializerOptions.Web);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>Pulumi, a provider and the host, loaded once.</summary>
    private sealed class ShapeHost
    {
        private readonly ShapeLoadContext context;
        private readonly Func<Assembly, IEnumerable<KeyValuePair<string, string>>, Task<string>> run;

        public ShapeHost(ProviderShape shape)
        {
            var path = typeof(ProgramRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "HostAssembly").Value!;
            context = new ShapeLoadContext(shape);
            _ = context.LoadAll().Count();
            run = context.LoadFromAssemblyPath(path).GetType("AmplsAnalyzers.Oracle.Host.ProgramHost", throwOnError: true)!.GetMethod("RunAsync")!
                .CreateDelegate<Func<Assembly, IEnumerable<KeyValuePair<string, string>>, Task<string>>>();
            Reference = MetadataReference.CreateFromFile(path);
        }

        public MetadataReference Reference { get; }

        public Assembly? Find(AssemblyName name) => context.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);

        public Task<string> RunAsync(Assembly program, IEnumerable<KeyValuePair<string, string>> configuration) => run(program, configuration);
    }

    // Never unloaded, as what it rests on.
    private sealed class ProgramContext(ShapeHost host) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) => host.Find(assemblyName);
    }
}
