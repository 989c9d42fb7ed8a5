namespace AmplsAnalyzers.Testing;

/// <summary>Checks that a test leaves out, because its analyzer is meant to behave otherwise.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>Every check runs.</summary>
    None = 0,

    /// <summary>The analyzer is allowed to report in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>The diagnostics can't be suppressed by a pragma.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>The program is analyzed once, as a build does it: other tests run the analyzer in the other ways.</summary>
    RunOnce = 4,
}
