namespace AmplsAnalyzers.Topology;

/// <summary>The way that traffic takes.</summary>
internal enum Way
{
    Unknown,

    /// <summary>Through a private endpoint, or a channel of Azure's own.</summary>
    Private,

    /// <summary>As traffic from public networks, which the resource accepts.</summary>
    Public,

    /// <summary>None: it doesn't arrive.</summary>
    Blocked,
}
