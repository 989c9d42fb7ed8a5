using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.KeyVault;
using KvInputs = Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;
using Pulumi.AzureNative.Web;
using WebInputs = Pulumi.AzureNative.Web.Inputs;

class Program
{
    static Task<int> Main() => Pulumi.Deployment.RunAsync(() =>
    {
        var env = "dev";
        var location = "EastUS";
        var tenantId = "11111111-1111-1111-1111-111111111111";
        var subscriptionId = "22222222-2222-2222-2222-222222222222";

        var rgName = $"survey-{env}-rg";
        var storageName = $"survey{env}sa";
        var logsName = $"survey-{env}-logs";
        var kvName = $"survey-{env}-kv";
        var appPlanName = $"survey-{env}-sp";
        var webAppName = $"survey-{env}-webapp";

        var rg = new ResourceGroup(rgName, new ResourceGroupArgs
        {
            ResourceGroupName = rgName,
            Location = location,
        });

        var storage = new StorageAccount(storageName, new StorageAccountArgs
        {
            AccountName = storageName,
            ResourceGroupName = rg.Name,
            Location = location,
            Sku = new StorageInputs.SkuArgs { Name = Pulumi.AzureNative.Storage.SkuName.Standard_LRS },
            Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
        });

        var blobConnectionString = Output.Tuple<string, string>(
            storage.Name,
            storage.PrimaryEndpoints.Apply(e => e.Blob)
        ).Apply(t =>
            $"DefaultEndpointsProtocol=https;AccountName={t.Item1};EndpointSuffix=core.windows.net;BlobEndpoint={t.Item2};"
        );

        var container = new BlobContainer("uploads", new BlobContainerArgs
        {
            AccountName = storage.Name,
            ResourceGroupName = rg.Name,
            PublicAccess = PublicAccess.None,
        });

        var workspace = new Workspace(logsName, new WorkspaceArgs
        {
            WorkspaceName = logsName,
            ResourceGroupName = rg.Name,
            Location = location,
        });

        var insights = new Component("insights", new Pulumi.AzureNative.ApplicationInsights.ComponentArgs
        {
            ResourceGroupName = rg.Name,
            Location = location,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = workspace.Id,
        }, new CustomResourceOptions { DependsOn = { workspace } });

        var probes = new NetworkSecurityGroup("probes", new NetworkSecurityGroupArgs
        {
            ResourceGroupName = rg.Name,
            Location = location,
        });

        var probeAddresses = new[]
        {
            "203.0.113.8", "203.0.113.2", "203.0.113.174", "203.0.113.13", "203.0.113.220",
            "198.51.100.229", "198.51.100.223", "198.51.100.224", "198.51.100.158", "198.51.100.159",
            "192.0.2.160", "192.0.2.161",
        };

        var probeRules = probeAddresses.Select((ip, index) =>
            new SecurityRule($"allow-probe-{index + 1}", new Pulumi.AzureNative.Network.SecurityRuleArgs
            {
                NetworkSecurityGroupName = probes.Name,
                ResourceGroupName = rg.Name,
                Access = SecurityRuleAccess.Allow,
                Direction = SecurityRuleDirection.Inbound,
                Priority = 100 + index,
                Protocol = SecurityRuleProtocol.Tcp,
                SourceAddressPrefix = ip,
                SourcePortRange = "*",
                DestinationAddressPrefix = "*",
                DestinationPortRange = "443",
            })).ToList();

        _ = new SecurityRule("deny-others", new Pulumi.AzureNative.Network.SecurityRuleArgs
        {
            NetworkSecurityGroupName = probes.Name,
            ResourceGroupName = rg.Name,
            Access = SecurityRuleAccess.Deny,
            Direction = SecurityRuleDirection.Inbound,
            Priority = 100 + probeRules.Count,
            Protocol = SecurityRuleProtocol.Asterisk,
            SourceAddressPrefix = "*",
            SourcePortRange = "*",
            DestinationAddressPrefix = "*",
            DestinationPortRange = "*",
        });

        var workspaceSummary = Output.Tuple<string, string, string, string>(
            workspace.Name,
            workspace.CustomerId,
            location,
            subscriptionId
        ).Apply(t =>
            $"Workspace={t.Item1};Customer={t.Item2};Region={t.Item3};Subscription={t.Item4}"
        );

        var appServicePlan = new AppServicePlan(appPlanName, new AppServicePlanArgs
        {
            Name = appPlanName,
            ResourceGroupName = rg.Name,
            Location = "CanadaCentral",
            Kind = "app",
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = false,
            ZoneRedundant = false,
            Sku = new WebInputs.SkuDescriptionArgs { Name = "B1", Tier = "Basic", Size = "B1", Family = "B", Capacity = 1 },
        });

        var webApp = new WebApp(webAppName, new WebAppArgs
        {
            Name = webAppName,
            ResourceGroupName = rg.Name,
            Location = "CanadaCentral",
            ServerFarmId = appServicePlan.Id,
            Kind = "app",
            HttpsOnly = true,
            ClientAffinityEnabled = false,
            Reserved = false,
            Identity = new WebInputs.ManagedServiceIdentityArgs
            {
                Type = Pulumi.AzureNative.Web.ManagedServiceIdentityType.SystemAssigned,
            },
            SiteConfig = new WebInputs.SiteConfigArgs
            {
                AlwaysOn = false,
                NetFrameworkVersion = "v8.0",
                FtpsState = FtpsState.FtpsOnly,
                Use32BitWorkerProcess = true,
                MinTlsVersion = "1.2",
                NumberOfWorkers = 1,
                AppSettings =
                {
                    new WebInputs.NameValuePairArgs { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = insights.ConnectionString },
                    new WebInputs.NameValuePairArgs { Name = "UPLOADS", Value = blobConnectionString },
                    new WebInputs.NameValuePairArgs { Name = "LOGS", Value = workspaceSummary },
                },
            },
            StorageAccountRequired = false,
            HostNamesDisabled = false,
            RedundancyMode = RedundancyMode.None,
            PublicNetworkAccess = "Enabled",
        });

        var webAppIdentity = webApp.Identity.Apply(i => i?.PrincipalId);

        var kv = webAppIdentity.Apply(principalId => new Vault(kvName, new VaultArgs
        {
            VaultName = kvName,
            ResourceGroupName = rg.Name,
            Location = location,
            Properties = new KvInputs.VaultPropertiesArgs
            {
                TenantId = tenantId,
                Sku = new KvInputs.SkuArgs { Name = Pulumi.AzureNative.KeyVault.SkuName.Standard, Family = "A" },
                EnabledForDeployment = true,
                EnabledForTemplateDeployment = true,
                EnabledForDiskEncryption = true,
                AccessPolicies =
                {
                    new KvInputs.AccessPolicyEntryArgs
                    {
                        TenantId = tenantId,
                        ObjectId = principalId!,
                        Permissions = new KvInputs.PermissionsArgs
                        {
                            Keys = { "get", "list" },
                            Secrets = { "get", "list", "set" },
                        },
                    },
                },
            },
        }));

        _ = webAppIdentity.Apply(principalId => new RoleAssignment("kv-access-role", new RoleAssignmentArgs
        {
            PrincipalId = principalId!,
            PrincipalType = "ServicePrincipal",
            RoleDefinitionId = $"/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6",
            Scope = kv.Apply(v => v.Id),
        }));

        _ = new DiagnosticSetting("kv-audit", new DiagnosticSettingArgs
        {
            ResourceUri = kv.Apply(v => v.Id),
            WorkspaceId = workspace.Id,
            Logs = { new DiagnosticsLogSettingsArgs { CategoryGroup = "audit", Enabled = true } },
        });

        _ = new DiagnosticSetting("app-logs", new DiagnosticSettingArgs
        {
            ResourceUri = webApp.Id.Apply(id => id),
            WorkspaceId = workspace.Id,
            Logs = new[] { "AppServiceHTTPLogs", "AppServiceConsoleLogs" }.Select(category => new DiagnosticsLogSettingsArgs { Category = category, Enabled = true }).ToList(),
            Metrics = { new DiagnosticsMetricSettingsArgs { Category = "AllMetrics", Enabled = env == "prod" } },
        });

        _ = webApp.Identity.Apply(identity => new RoleAssignment("blob-role", new RoleAssignmentArgs
        {
            PrincipalId = identity!.PrincipalId!,
            PrincipalType = "ServicePrincipal",
            RoleDefinitionId = $"/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe", // Storage Blob Data Contributor
            Scope = storage.Id,
        }));

        var primaryDomain = env == "prod" ? "survey.example.com" : $"{env}.survey.example.com";

        var scope = new PrivateLinkScope("ampls", new PrivateLinkScopeArgs
        {
            ResourceGroupName = rg.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
            Tags = { { "domain", primaryDomain } },
        }, new CustomResourceOptions { DependsOn = { rg, webApp } });

        var linkedLogs = new PrivateLinkScopedResource("ampls-logs", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = rg.Name,
            ScopeName = scope.Name,
            LinkedResourceId = workspace.Id,
        });

        if (env == "prod")
        {
            var productionGroup = new ActionGroup("on-call", new ActionGroupArgs
            {
                ResourceGroupName = rg.Name,
                Location = "global",
                GroupShortName = "oncall",
            }, new CustomResourceOptions { DependsOn = { rg, webApp } });

            _ = new PrivateLinkScopedResource("ampls-insights-prod", new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = rg.Name,
                ScopeName = scope.Name,
                LinkedResourceId = insights.Id,
            }, new CustomResourceOptions { DependsOn = { linkedLogs, productionGroup } });
        }

        return new Dictionary<string, object?>
        {
            ["resourceGroup"] = rg.Name,
            ["workspace"] = workspace.Name,
            ["blobUrl"] = Output.Format($"https://{storage.Name}.blob.core.windows.net/{container.Name}"),
            ["keyVault"] = kv.Apply(v => v.Name),
            ["webAppUrl"] = Output.Format($"https://{webApp.DefaultHostName}"),
        };
    });
}
