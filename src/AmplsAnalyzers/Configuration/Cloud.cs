namespace AmplsAnalyzers.Configuration;

/// <summary>A cloud of Azure: each has private DNS zones of its own.</summary>
internal enum Cloud
{
    Public,
    UsGovernment,

    /// <summary>Azure China and others, of whose Azure Monitor zones the documents say nothing: no zone is right or wrong there.</summary>
    Other,
}
