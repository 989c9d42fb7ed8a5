using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Topology;

/// <summary>A private endpoint connection with access modes of its own, other than its scope's.</summary>
internal sealed class AccessModeExclusion(InputValue args, Provider provider)
{
    public InputValue Args { get; } = args;

    public InputValue ConnectionName { get; } = InputReader.Read(args, provider, MonitorKinds.Exclusion["privateEndpointConnectionName"]);

    /// <summary>True if it surely names no connection.</summary>
    public bool NamesNothing => ConnectionName.IsMissing || ConnectionName.Is("");

    /// <summary>The mode of this connection; missing where the scope's own mode stays.</summary>
    public InputValue AccessMode(Operation operation)
        => InputReader.Read(Args, provider, MonitorKinds.Exclusion[operation == Operation.Ingestion ? "ingestionAccessMode" : "queryAccessMode"]);
}
