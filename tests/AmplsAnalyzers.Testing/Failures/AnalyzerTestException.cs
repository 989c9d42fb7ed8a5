namespace AmplsAnalyzers.Testing;

/// <summary>A test of an analyzer or a fix has failed. The message says how and holds what to paste if the test is wrong.</summary>
public sealed class AnalyzerTestException : Exception
{
    public AnalyzerTestException(string message)
        : base(message)
    {
    }

    public AnalyzerTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
