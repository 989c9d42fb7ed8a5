namespace AmplsAnalyzers.Topology;

/// <summary>What decides the way of traffic.</summary>
internal enum ReachReason
{
    NotKnown,

    /// <summary>The resource is in the scope of the network.</summary>
    InScope,

    /// <summary>The network's scope lets it reach the scope's own resources only.</summary>
    PrivateOnlyScope,

    /// <summary>The network's scope lets it reach other resources as well, as public networks do.</summary>
    OpenScope,

    /// <summary>The resource has an address of its own, to which access modes don't apply, and is in another scope or none.</summary>
    OwnAddress,

    /// <summary>The network has no private link.</summary>
    PublicNetwork,

    /// <summary>Traffic that comes as public traffic does finds the resource closed.</summary>
    ClosedToPublic,

    /// <summary>The resource is closed to public networks and in no scope, so that no network reaches it.</summary>
    InNoScope,

    /// <summary>Such traffic never takes a private link.</summary>
    NeverPrivate,

    /// <summary>Such traffic stays inside Azure, whatever the settings are.</summary>
    AzuresChannel,

    /// <summary>An agent in a network with a private link reads its configuration from a data collection endpoint only, and has none.</summary>
    NoConfigurationEndpoint,

    /// <summary>The network has a private endpoint to the Azure Monitor workspace.</summary>
    OwnEndpoint,

    /// <summary>The Azure Monitor workspace is closed to public networks and has no private endpoint.</summary>
    NoQueryEndpoint,

    /// <summary>The network's zone answers for another Azure Monitor workspace's endpoint, and doesn't know this one.</summary>
    OtherEndpoint,

    /// <summary>Another scope's endpoint writes the zones of the network.</summary>
    ZonesOverwritten,
}
