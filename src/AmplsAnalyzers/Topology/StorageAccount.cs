using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A storage account.</summary>
internal sealed class StorageAccount(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private const string TrustedServices = "AzureServices";

    /// <summary>Who passes the firewall: one text with commas in Pulumi.AzureNative, a list in Pulumi.Azure. Trusted services do where nothing is said.</summary>
    public InputValue Bypass => this["networkRules.bypass"];

    /// <summary>True if the firewall surely keeps out Microsoft's trusted services, Azure Monitor among them.</summary>
    public bool ShutsOutTrustedServices
        => this["networkRules.defaultAction"].Is("Deny")
            && InputReader.ReadList(this["networkRules.resourceAccessRules"]) is { IsComplete: true, Elements.IsEmpty: true }
            && InputReader.ReadList(Bypass) is { IsCertain: true, Elements.IsEmpty: false } bypass
            && bypass.Certain.All(value => value.IsText(text => text.IndexOf(TrustedServices, StringComparison.OrdinalIgnoreCase) < 0));
}
