using System.Reflection;
using AmplsAnalyzers.CodeFixes;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.EditorTests;

/// <summary>A project of a user in an editor: it references the analyzer and the fixes as the package does, as files.</summary>
internal sealed class OpenedProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new(EditorServices.Host);
    private readonly ProjectId _id = ProjectId.CreateNewId();

    public OpenedProject(params (string Name, string Text)[] files)
    {
        var loader = new Loader();
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _id,
                VersionStamp.Default,
                "Infrastructure",
                "Infrastructure",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication),
                metadataReferences: ProviderShape.V3.References,
                analyzerReferences: [new AnalyzerFileReference(typeof(AmplsAnalyzer).Assembly.Location, loader), new AnalyzerFileReference(typeof(ProgramFix).Assembly.Location, loader)]));
        foreach (var (name, text) in files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_id), name, SourceText.From(text), filePath: "/infrastructure/" + name);
        }

        if (!_workspace.TryApplyChanges(solution))
        {
            throw new InvalidOperationException("The workspace refuses the project.");
        }

        foreach (var document in Project.Documents)
        {
            _workspace.OpenDocument(document.Id);
        }
    }

    public Project Project => _workspace.CurrentSolution.GetProject(_id)!;

    public Document this[string file] => Project.Documents.Single(document => document.Name == file);

    /// <summary>What a user types.</summary>
    public async Task ReplaceAsync(string file, string old, string @new, CancellationToken cancellationToken)
    {
        var text = (await this[file].GetTextAsync(cancellationToken)).ToString();
        var start = text.IndexOf(old, StringComparison.Ordinal);
        Apply(this[file].WithText(SourceText.From(text.Remove(start, old.Length).Insert(start, @new))).Project.Solution);
    }

    public void Apply(Solution solution)
    {
        if (!_workspace.TryApplyChanges(solution))
        {
            throw new InvalidOperationException("The workspace refuses the change.");
        }
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // The files lie beside each other.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
