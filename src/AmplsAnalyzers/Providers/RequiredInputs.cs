using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Providers;

/// <summary>
/// Which inputs a provider insists on. Its metadata says so for most: <c>[Input(…, required: true)]</c>. On lists and maps that attribute sits on a private field, which
/// a compiler doesn't import: those are data here.
/// </summary>
internal static class RequiredInputs
{
    private static readonly ImmutableDictionary<(ResourceKind Kind, Provider Provider), ImmutableHashSet<string>> Lists = new (ResourceKind Kind, Provider Provider, string[] Paths)[]
    {
        (MonitorKinds.DataCollectionRule, Provider.AzureNative,
        [
            "DataSources.IisLogs.Streams",
            "DataSources.LogFiles.FilePatterns",
            "DataSources.LogFiles.Streams",
            "DataSources.PlatformTelemetry.Streams",
            "DataSources.WindowsFirewallLogs.Streams",
        ]),
        (MonitorKinds.DataCollectionRule, Provider.Classic,
        [
            "DataFlows",
            "DataFlows.Destinations",
            "DataFlows.Streams",
            "DataSources.DataImport.EventHubDataSources",
            "DataSources.Extensions.Streams",
            "DataSources.IisLogs.Streams",
            "DataSources.LogFiles.FilePatterns",
            "DataSources.LogFiles.Streams",
            "DataSources.PerformanceCounters.CounterSpecifiers",
            "DataSources.PerformanceCounters.Streams",
            "DataSources.PlatformTelemetries.Streams",
            "DataSources.PrometheusForwarders.Streams",
            "DataSources.Syslogs.FacilityNames",
            "DataSources.Syslogs.LogLevels",
            "DataSources.Syslogs.Streams",
            "DataSources.WindowsEventLogs.Streams",
            "DataSources.WindowsEventLogs.XPathQueries",
            "DataSources.WindowsFirewallLogs.Streams",
            "StreamDeclarations.Columns",
        ]),
        (NetworkKinds.PrivateEndpoint, Provider.Classic, ["PrivateDnsZoneGroup.PrivateDnsZoneIds"]),
        (NetworkKinds.VirtualNetwork, Provider.Classic, ["Subnets.AddressPrefixes"]),
        (DnsKinds.RecordSet, Provider.Classic, ["Records"]),
        (NeighbourKinds.LinkedStorageAccount, Provider.Classic, ["StorageAccountIds"]),
        (NeighbourKinds.NetworkInterface, Provider.Classic, ["IpConfigurations"]),
        (NeighbourKinds.VirtualMachine, Provider.Classic, ["NetworkInterfaceIds"]),
        (NeighbourKinds.VirtualMachine, Provider.AzureNative, ["NetworkProfile.NetworkInterfaceConfigurations.IpConfigurations"]),
        (NeighbourKinds.VirtualMachineScaleSet, Provider.Classic, ["NetworkInterfaces", "NetworkInterfaces.IpConfigurations", "Secrets.Certificates"]),
        (NeighbourKinds.VirtualMachineScaleSet, Provider.AzureNative, ["VirtualMachineProfile.NetworkProfile.NetworkInterfaceConfigurations.IpConfigurations"]),
        (NeighbourKinds.ManagedCluster, Provider.AzureNative, ["LinuxProfile.Ssh.PublicKeys", "PodIdentityProfile.UserAssignedIdentityExceptions.PodLabels"]),
        (NeighbourKinds.QueryAlert, Provider.Classic, ["Criterias", "Criterias.Dimensions.Values"]),
        (NeighbourKinds.QueryAlert, Provider.AzureNative, ["Criteria.AllOf.Dimensions.Values"]),
    }.ToImmutableDictionary(entry => (entry.Kind, entry.Provider), entry => entry.Paths.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>The required inputs of an args class.</summary>
    /// <param name="args">The args class.</param>
    /// <param name="type">The resource that the args are for.</param>
    /// <param name="path">The C# path of the args in the resource's own args, with dots; empty for those themselves.</param>
    public static IEnumerable<string> Of(INamedTypeSymbol args, ProviderType type, string path)
    {
        var lists = type.Kind is not null && Lists.TryGetValue((type.Kind, type.Provider), out var known) ? known : ImmutableHashSet<string>.Empty;
        for (var current = args; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsMarked(property) || lists.Contains(Join(path, property.Name)))
                {
                    yield return property.Name;
                }
            }
        }
    }

    /// <summary>The path of an input inside args at another path.</summary>
    public static string Join(string path, string property) => path.Length == 0 ? property : $"{path}.{property}";

    /// <summary>The args class of a resource class; null if its constructor takes none.</summary>
    public static INamedTypeSymbol? ArgsOf(INamedTypeSymbol resource)
        => resource.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.Length > 1)
            .Select(constructor => constructor.Parameters[1].Type)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(IsArgs);

    /// <summary>True for a class of input args.</summary>
    public static bool IsArgs(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "InputArgs", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(IPropertySymbol property)
        => property.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { Name: "InputAttribute", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } }
            && attribute.ConstructorArguments is [_, { Value: true }, ..]);
}
