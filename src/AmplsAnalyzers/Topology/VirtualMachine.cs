using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A virtual machine.</summary>
internal sealed class VirtualMachine(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private static readonly ImmutableArray<string> Agents = ImmutableArray.Create("AzureMonitorLinuxAgent", "AzureMonitorWindowsAgent");

    /// <summary>True if the program surely installs the Azure Monitor agent on the machine.</summary>
    public bool HasAzureMonitorAgent
        => Topology.Declared(NeighbourKinds.VirtualMachineExtension).Any(extension =>
            extension.IsCertain
            && extension["type"].IsText(text => Agents.Contains(text, StringComparer.OrdinalIgnoreCase))
            && MachineOf(extension).Is(this) == true);

    /// <summary>The networks that the machine is surely in.</summary>
    public IEnumerable<ResourceReference> Networks
        => from network in InputReader.ReadList(this["networkInterfaces"]).Certain
           let id = Provider == Provider.Classic ? network : InputReader.Read(network, Provider, NeighbourKinds.NetworkInterfaceReference["id"])
           let card = Topology.References.ById(id).Resource
           where card is not null && card.IsDeclared && card.Kind == NeighbourKinds.NetworkInterface
           from address in InputReader.ReadList(card["ipConfigurations"]).Certain
           select EndpointSubnet.Of(InputReader.Read(address, card.Provider, NeighbourKinds.InterfaceAddress["subnet"]), Topology).Network;

    private ResourceReference MachineOf(ArmResource extension)
        => extension.Provider == Provider.Classic
            ? Topology.References.ById(extension["machineId"])
            : Topology.References.ByName(extension["machineName"], NeighbourKinds.VirtualMachine, extension.ResourceGroup);
}
