namespace AmplsAnalyzers.Topology;

/// <summary>
/// Whether traffic from a network arrives at a resource, on which way, and why
/// (learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-design and learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security).
/// </summary>
/// <param name="Way">The way that it takes.</param>
/// <param name="Reason">What decides that. An unknown way may still have a reason not to be the private link.</param>
internal sealed record Reachability(Way Way, ReachReason Reason)
{
    private static readonly Reachability NotKnown = new(Way.Unknown, ReachReason.NotKnown);

    /// <summary>Whether the traffic takes a private link.</summary>
    public bool? IsPrivate => Way == Way.Private ? true : Reason == ReachReason.NotKnown ? null : false;

    /// <summary>What happens to the traffic, in the words of messages.</summary>
    public string Outcome => Way switch
    {
        Way.Private => "takes the private link",
        Way.Public => "goes over public networks",
        Way.Blocked => "is blocked",
        _ => "does not take the private link",
    };

    /// <summary>Where traffic from the network to the resource gets.</summary>
    public static Reachability Of(ClientNetwork network, ArmResource resource, Traffic traffic, StackTopology topology) => (resource, traffic) switch
    {
        (_, Traffic.DiagnosticSettings) => new(Way.Private, ReachReason.AzuresChannel),
        (_, Traffic.CustomMetrics) => new(Way.Public, ReachReason.NeverPrivate),
        (MonitoredResource target, Traffic.ResourceManagerQuery) => Publicly(target.AcceptsPublic(Operation.Query), ReachReason.NeverPrivate),
        (MonitoredResource target, Traffic.Ingestion) => Of(network, target, Operation.Ingestion, topology),
        (MonitoredResource target, Traffic.Query) => Of(network, target, Operation.Query, topology),
        (AzureMonitorWorkspace workspace, Traffic.Ingestion) => IngestionOf(network, workspace),
        (AzureMonitorWorkspace workspace, Traffic.Query) => QueryOf(network, workspace, topology),
        (_, Traffic.AgentConfiguration) => ConfigurationOf(network, resource, topology),
        _ => NotKnown,
    };

    /// <summary>Where traffic gets from a network of a scope to a resource that isn't in that scope.</summary>
    /// <param name="isShared">True if it goes to an address that all resources of Azure Monitor share: only there, access modes apply.</param>
    /// <param name="isPrivateOnly">Whether the network reaches its scope's own resources only.</param>
    /// <param name="acceptsPublic">Whether the resource accepts traffic from public networks.</param>
    public static Reachability Outside(bool isShared, bool? isPrivateOnly, bool? acceptsPublic)
        => !isShared ? Publicly(acceptsPublic, ReachReason.OwnAddress)
            : isPrivateOnly == true ? new(Way.Blocked, ReachReason.PrivateOnlyScope)
            : acceptsPublic == false ? new(Way.Blocked, ReachReason.ClosedToPublic)
            : isPrivateOnly == false ? Publicly(acceptsPublic, ReachReason.OpenScope)
            : NotKnown;

    private static Reachability Of(ClientNetwork network, MonitoredResource resource, Operation operation, StackTopology topology)
    {
        var acceptsPublic = resource.AcceptsPublic(operation);
        if (acceptsPublic == false && resource.IsSurelyInNoScope)
        {
            return new(Way.Blocked, ReachReason.InNoScope);
        }

        if (network.IsConnected == false)
        {
            return Publicly(acceptsPublic, ReachReason.PublicNetwork);
        }

        if (network.Scope is not { } scope)
        {
            return NotKnown;
        }

        var isShared = resource.SharedOperations.Contains(operation);
        if (isShared && network.LosesSharedNames(topology))
        {
            return new(Way.Blocked, ReachReason.ZonesOverwritten);
        }

        return resource.IsIn(scope) switch
        {
            true => new(Way.Private, ReachReason.InScope),
            false when scope.IsClosed => Outside(isShared, network.IsPrivateOnly(operation), acceptsPublic),
            _ => NotKnown,
        };
    }

    // Its data goes to the endpoint that Azure makes for it. Whether that one is open to public networks, no program says.
    private static Reachability IngestionOf(ClientNetwork network, AzureMonitorWorkspace workspace) => network.Scope is { } scope
        ? workspace.IsEndpointIn(scope) switch
        {
            true => new(Way.Private, ReachReason.InScope),
            false when scope.IsClosed => new(Way.Unknown, ReachReason.OwnAddress),
            _ => NotKnown,
        }
        : NotKnown;

    private static Reachability QueryOf(ClientNetwork network, AzureMonitorWorkspace workspace, StackTopology topology)
    {
        var acceptsPublic = workspace.AcceptsPublicQueries;
        if (acceptsPublic == false && workspace is { IsClosed: true, HasPrivateEndpoint: false, HasManagedPrivateEndpoint: false })
        {
            return new(Way.Blocked, ReachReason.NoQueryEndpoint);
        }

        return network.HasEndpointTo(workspace, topology) switch
        {
            true => new(Way.Private, ReachReason.OwnEndpoint),
            null => NotKnown,
            false => network.HidesNamesOf(workspace, topology) switch
            {
                true => new(Way.Blocked, ReachReason.OtherEndpoint),
                null => NotKnown,
                false => Publicly(acceptsPublic, ReachReason.PublicNetwork),
            },
        };
    }

    private static Reachability ConfigurationOf(ClientNetwork network, ArmResource machine, StackTopology topology)
    {
        if (network.IsConnected == false)
        {
            return new(Way.Public, ReachReason.PublicNetwork);
        }

        var associations = topology.Declared<DataCollectionRuleAssociation>().Where(association => !association.Endpoint.IsMissing && association.Machine.Is(machine) != false).ToList();
        return associations.Count == 0 && machine.IsClosed && network.IsConnected == true && network.Scopes.All(scope => scope.IsClosed) ? new(Way.Blocked, ReachReason.NoConfigurationEndpoint)
            : associations is [{ IsCertain: true, ConfigurationEndpoint: { } endpoint } association] && association.Machine.Is(machine) == true ? Of(network, endpoint, Operation.Ingestion, topology)
            : NotKnown;
    }

    private static Reachability Publicly(bool? accepts, ReachReason reason) => accepts switch
    {
        true => new(Way.Public, reason),
        false => new(Way.Blocked, reason is ReachReason.NeverPrivate ? reason : ReachReason.ClosedToPublic),
        null => reason is ReachReason.OwnAddress or ReachReason.NeverPrivate ? new(Way.Unknown, reason) : NotKnown,
    };
}
