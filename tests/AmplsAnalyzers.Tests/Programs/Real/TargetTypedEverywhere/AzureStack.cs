using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Contoso.Typed;

internal partial class AzureStack : Stack
{
    private static readonly ImmutableDictionary<string, string> s_tags = ImmutableDictionary<string, string>.Empty.Add("owner", "halfman").Add("tier", "basic");
    private readonly ResourceGroup _group;
    private readonly Names _names;
    private readonly List<(string Category, bool Enabled)> _categories = new() { ("AuditEvent", true), ("AzurePolicyEvaluationDetails", false) };

    public AzureStack()
    {
        _names = new Names("Contoso.Typed", "CtsTyped", "test");
        _group = new("typed", new() { Tags = s_tags, Location = Locations.WestEurope });
        Workspace workspace = new("typed-logs", new()
        {
            ResourceGroupName = _group.Name,
            Sku = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs() { Name = WorkspaceSkuNameEnum.PerGB2018 },
            Features = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceFeaturesArgs() { DisableLocalAuth = true, EnableLogAccessUsingOnlyResourcePermissions = true },
            WorkspaceCapping = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceCappingArgs { DailyQuotaGb = 2.5 },
            Tags = s_tags.SetItem("tier", "logs"),
        });
        Vault vault = new("typed-vault", new()
        {
            ResourceGroupName = _group.Name,
            Properties = new Pulumi.AzureNative.KeyVault.Inputs.VaultPropertiesArgs()
            {
                TenantId = Guid.Empty.ToString(),
                Sku = new Pulumi.AzureNative.KeyVault.Inputs.SkuArgs() { Family = SkuFamily.A, Name = SkuName.Standard },
                EnableRbacAuthorization = true,
                EnabledForDeployment = false,
                EnabledForDiskEncryption = false,
                EnabledForTemplateDeployment = true,
            },
        });
        DiagnosticSetting setting = new("typed-diagnostics", new()
        {
            ResourceUri = vault.Id,
            WorkspaceId = workspace.Id,
            Logs = _categories.Select(category => new Pulumi.AzureNative.Monitor.Inputs.DiagnosticsLogSettingsArgs() { Category = category.Category, Enabled = category.Enabled }).ToList(),
            Metrics = [new Pulumi.AzureNative.Monitor.Inputs.DiagnosticsMetricSettingsArgs() { Category = "AllMetrics", Enabled = true }],
        }, new() { DeleteBeforeReplace = true, IgnoreChanges = { "logs" }, CustomTimeouts = new() { Create = TimeSpan.FromMinutes(5) } });
        PrivateLinkScope scope = new("typed-scope", new()
        {
            ResourceGroupName = _group.Name,
            Location = "global",
            AccessModeSettings = new Pulumi.AzureNative.Monitor.Inputs.AccessModeSettingsArgs() { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
        }, new() { Aliases = { new Alias { Name = "old-scope" } } });
        PrivateLinkScopedResource link = new("typed-link", new() { ResourceGroupName = _group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id, Kind = ScopedResourceKind.Resource });

        CreateFunctions();
        SettingId = setting.Id;
        LinkName = link.Name;
    }

    [Output]
    public Output<string> FunctionHost { get; private set; } = null!;

    [Output]
    public Output<string> SettingId { get; private set; }

    [Output]
    public Output<string> LinkName { get; private set; }
}
