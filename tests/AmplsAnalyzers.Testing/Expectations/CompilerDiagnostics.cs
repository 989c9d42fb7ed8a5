namespace AmplsAnalyzers.Testing;

/// <summary>Which of the compiler's own diagnostics take part in the comparison.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None: for half-typed programs. Such a program is not emitted either.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Errors and warnings. The default.</summary>
    Warnings,
}
