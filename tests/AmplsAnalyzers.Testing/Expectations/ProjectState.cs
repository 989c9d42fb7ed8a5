namespace AmplsAnalyzers.Testing;

/// <summary>A program and what is expected of it, either written beside its code as markup or listed in <see cref="ExpectedDiagnostics"/>.</summary>
public sealed class ProjectState
{
    public SourceFileList Sources { get; } = [];

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files by absolute path. The sources are in <c>/0/</c>.</summary>
    public List<(string Filename, string Content)> AnalyzerConfigFiles { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];
}
