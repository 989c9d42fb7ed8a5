using System.Collections.Immutable;
using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Topology;

/// <summary>A virtual machine, a scale set or a cluster: the networks that it is in, and the agent that it runs.</summary>
/// <param name="Resource">The machine.</param>
/// <param name="Networks">The virtual networks of its interfaces, as far as the program shows them.</param>
/// <param name="HasAgent">True if it surely runs the Azure Monitor Agent, as the program shows it: a cluster's agent is not an extension.</param>
internal sealed record Machine(ArmResource Resource, ImmutableArray<ResourceReference> Networks, bool HasAgent)
{
    private static readonly ImmutableHashSet<string> Agents = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "AzureMonitorLinuxAgent", "AzureMonitorWindowsAgent");

    /// <summary>The machine that the resource is; null if it is something else.</summary>
    public static Machine? Of(ArmResource? resource, StackTopology topology)
        => resource is not { IsDeclared: true } ? null
            : resource.Kind == NeighbourKinds.VirtualMachine ? OfMachine(resource, topology)
            : resource.Kind == NeighbourKinds.VirtualMachineScaleSet ? OfScaleSet(resource, topology)
            : resource.Kind == NeighbourKinds.ManagedCluster ? OfCluster(resource, topology)
            : null;

    private static Machine OfMachine(ArmResource machine, StackTopology topology)
    {
        var interfaces = from reference in InputReader.ReadList(machine["networkInterfaces"]).Certain
                         let id = machine.Provider == Provider.AzureNative ? InputReader.Read(reference, machine.Provider, NeighbourKinds.NetworkInterfaceReference["id"]) : reference
                         let networkInterface = topology.References.ById(id).Resource
                         where networkInterface is { IsDeclared: true } && networkInterface.Kind == NeighbourKinds.NetworkInterface
                         select (networkInterface["ipConfigurations"], networkInterface.Provider);
        return new Machine(machine, NetworksOf(interfaces, topology), topology.Declared(NeighbourKinds.VirtualMachineExtension).Any(IsAgentOfMachine));

        bool IsAgentOfMachine(ArmResource extension)
            => extension.IsCertain
                && extension["type"].IsText(Agents.Contains)
                && (extension.Provider == Provider.AzureNative
                    ? topology.References.ByName(extension["machineName"], NeighbourKinds.VirtualMachine, extension.ResourceGroup)
                    : topology.References.ById(extension["machineId"])).Is(machine) == true;
    }

    private static Machine OfScaleSet(ArmResource set, StackTopology topology)
    {
        var interfaces = from args in InputReader.ReadList(set["networkInterfaces"]).Certain
                         select (InputReader.Read(args, set.Provider, NeighbourKinds.ScaleSetInterface["ipConfigurations"]), set.Provider);
        return new Machine(
            set,
            NetworksOf(interfaces, topology),
            InputReader.ReadList(set["extensions"]).Certain.Any(extension => InputReader.Read(extension, set.Provider, NeighbourKinds.ScaleSetExtension["type"]).IsText(Agents.Contains)));
    }

    private static Machine OfCluster(ArmResource cluster, StackTopology topology)
        => new(
            cluster,
            (from pool in InputReader.ReadList(cluster["nodePools"]).Certain
             let subnet = InputReader.Read(pool, cluster.Provider, NeighbourKinds.NodePool["subnet"])
             where !subnet.IsMissing
             select EndpointSubnet.Of(subnet, topology).Network).ToImmutableArray(),
            HasAgent: false);

    private static ImmutableArray<ResourceReference> NetworksOf(IEnumerable<(InputValue Addresses, Provider Provider)> interfaces, StackTopology topology)
        => (from networkInterface in interfaces
            from address in InputReader.ReadList(networkInterface.Addresses).Certain
            let subnet = InputReader.Read(address, networkInterface.Provider, NeighbourKinds.InterfaceAddress["subnet"])
            select EndpointSubnet.Of(subnet, topology).Network).ToImmutableArray();
}
