using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;

namespace Stef.Azure;

public sealed class MonitoredVault : Monitored<MonitoredVault>
{
    private readonly StorageAccount _vault;

    public MonitoredVault(string name, ResourceGroup group, Workspace logs, int? retention = null)
        : base(name, group, logs)
        => _vault = new StorageAccount(name, new()
        {
            ResourceGroupName = group.Name,
            Kind = Kind.BlobStorage,
            Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = SkuName.Standard_LRS },
            Tags = { ["retention"] = retention?.ToString() ?? "none" },
        });

    protected override Output<string> Id => _vault.Id;

    public MonitoredVault WithLock()
    {
        _ = new RoleAssignment($"{Name}-lock", new() { PrincipalId = "00000000-0000-0000-0000-000000000002", RoleDefinitionId = "/providers/x", Scope = Group.Id });
        return this;
    }
}

public sealed class MonitoredAccount(string name, ResourceGroup group, Workspace logs) : Monitored<MonitoredAccount>(name, group, logs)
{
    private readonly StorageAccount _account = new(name, new() { ResourceGroupName = group.Name, Kind = Kind.StorageV2, Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = SkuName.Premium_LRS } });

    protected override Output<string> Id => _account.Id;

    protected override string SettingName => base.SettingName.ToUpperInvariant();
}
