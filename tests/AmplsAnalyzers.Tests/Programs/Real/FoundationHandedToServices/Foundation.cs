using Pulumi;
using ApplicationInsights = Pulumi.AzureNative.ApplicationInsights;
using Authorization = Pulumi.AzureNative.Authorization;
using KeyVault = Pulumi.AzureNative.KeyVault;
using ManagedIdentity = Pulumi.AzureNative.ManagedIdentity;
using Monitor = Pulumi.AzureNative.Monitor;
using Network = Pulumi.AzureNative.Network;
using OperationalInsights = Pulumi.AzureNative.OperationalInsights;
using Resources = Pulumi.AzureNative.Resources;
using Storage = Pulumi.AzureNative.Storage;
using Web = Pulumi.AzureNative.Web;

public class Foundation
{
    public const string ResourceGroupName = "rg-traffic";

    private readonly Output<string> _password;

    public Foundation(string tenantId, string administrator, Output<string> password)
    {
        _password = password;

        CreateResourceGroup();
        CreateIdentity();
        CreateEnvironment();
        CreateStorage();
        CreateVault(tenantId);
        CreatePrivateMonitoring();
        Administrator = administrator;
    }

    public string Administrator { get; }

    public Resources.ResourceGroup ResourceGroup { get; private set; } = null!;

    public ManagedIdentity.UserAssignedIdentity Identity { get; private set; } = null!;

    public OperationalInsights.Workspace Workspace { get; private set; } = null!;

    public ApplicationInsights.Component Insights { get; private set; } = null!;

    public Network.VirtualNetwork Network { get; private set; } = null!;

    public Web.AppServicePlan Plan { get; private set; } = null!;

    public Storage.StorageAccount Account { get; private set; } = null!;

    public Storage.BlobContainer Container { get; private set; } = null!;

    public KeyVault.Vault Vault { get; private set; } = null!;

    public Monitor.PrivateLinkScope Scope { get; private set; } = null!;

    public Output<string> WorkspaceKey { get; private set; } = null!;

    public Output<string> ConnectionTo(Storage.BlobContainer container)
    {
        return Output.CreateSecret(Output.Format($"Account={Account.Name};Container={container.Name};User={Administrator};Password={_password};"));
    }

    private void CreateResourceGroup()
    {
        ResourceGroup = new Resources.ResourceGroup(ResourceGroupName, new() { ResourceGroupName = "traffic-control" });
    }

    private void CreateIdentity()
    {
        Identity = new ManagedIdentity.UserAssignedIdentity("identity", new() { ResourceGroupName = ResourceGroup.Name });
    }

    private void CreateEnvironment()
    {
        var workspace = new OperationalInsights.Workspace("log-analytics", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Sku = new OperationalInsights.Inputs.WorkspaceSkuArgs { Name = "PerGB2018" },
            RetentionInDays = 30,
        });

        var sharedKeys = Output.Tuple(ResourceGroup.Name, workspace.Name).Apply(names =>
            OperationalInsights.GetSharedKeys.InvokeAsync(new OperationalInsights.GetSharedKeysArgs
            {
                ResourceGroupName = names.Item1,
                WorkspaceName = names.Item2,
            }));

        var insights = new ApplicationInsights.Component("insights", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Kind = "web",
            ApplicationType = "web",
            WorkspaceResourceId = workspace.Id,
        });

        var infrastructure = "Infrastructure";
        var runtime = "Runtime";
        Network = new Network.VirtualNetwork("vnet", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            AddressSpace = new Network.Inputs.AddressSpaceArgs
            {
                AddressPrefixes = new[]
                {
                    "10.0.0.0/16",
                },
            },
            Subnets = new[]
            {
                new Network.Inputs.SubnetArgs
                {
                    Name = infrastructure,
                    AddressPrefix = "10.0.16.0/21",
                },
                new Network.Inputs.SubnetArgs
                {
                    Name = runtime,
                    AddressPrefix = "10.0.8.0/21",
                },
            },
        });

        Plan = new Web.AppServicePlan("plan", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = true,
            ZoneRedundant = false,
            Sku = new Web.Inputs.SkuDescriptionArgs { Name = "EP1" },
        });

        Workspace = workspace;
        Insights = insights;
        WorkspaceKey = sharedKeys.Apply(keys => keys.PrimarySharedKey)!;
    }

    private void CreateStorage()
    {
        Account = new Storage.StorageAccount("trafficstate", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Kind = Storage.Kind.StorageV2,
            Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_ZRS },
            NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs
            {
                DefaultAction = Storage.DefaultAction.Deny,
                VirtualNetworkRules = new[]
                {
                    new Storage.Inputs.VirtualNetworkRuleArgs
                    {
                        VirtualNetworkResourceId = Network.Subnets.Apply(subnets => subnets.Where(subnet => subnet.Name == "Runtime").Single().Id!),
                    },
                },
            },
        });

        Container = new Storage.BlobContainer("vehicle-state", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            AccountName = Account.Name,
            ContainerName = "VehicleState".ToLowerInvariant(),
        });

        _ = new Authorization.RoleAssignment("state-contributor", new()
        {
            PrincipalId = Identity.PrincipalId,
            PrincipalType = Authorization.PrincipalType.ServicePrincipal,
            RoleDefinitionId = Output.Format($"{Account.Id}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
            Scope = Output.Format($"{Account.Id}/blobServices/default/containers/{Container.Name}"),
        });
    }

    private void CreateVault(string tenantId)
    {
        Vault = new KeyVault.Vault("vault", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Properties = new KeyVault.Inputs.VaultPropertiesArgs
            {
                TenantId = tenantId,
                EnabledForDeployment = false,
                EnabledForDiskEncryption = false,
                EnabledForTemplateDeployment = false,
                EnableRbacAuthorization = true,
                Sku = new KeyVault.Inputs.SkuArgs
                {
                    Name = KeyVault.SkuName.Standard,
                    Family = KeyVault.SkuFamily.A,
                },
            },
        });

        var readerRoleId = "4633458b-17de-408a-b874-0445c86b69e6";
        _ = new Authorization.RoleAssignment("secrets-user", new()
        {
            RoleAssignmentName = "a5a5a5a5-0000-4000-8000-000000000001",
            PrincipalId = Identity.PrincipalId,
            PrincipalType = Authorization.PrincipalType.ServicePrincipal,
            RoleDefinitionId = Vault.Id.Apply(id => $"{id}/providers/Microsoft.Authorization/roleDefinitions/{readerRoleId}"),
            Scope = Vault.Id,
        });
    }

    private void CreatePrivateMonitoring()
    {
        Scope = new Monitor.PrivateLinkScope("scope", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Location = "global",
            AccessModeSettings = new Monitor.Inputs.AccessModeSettingsArgs
            {
                IngestionAccessMode = Monitor.AccessMode.Open,
                QueryAccessMode = Monitor.AccessMode.Open,
            },
        });
        var logs = new Monitor.PrivateLinkScopedResource("scope-logs", new() { ResourceGroupName = ResourceGroup.Name, ScopeName = Scope.Name, LinkedResourceId = Workspace.Id });
        var insights = new Monitor.PrivateLinkScopedResource("scope-insights", new() { ResourceGroupName = ResourceGroup.Name, ScopeName = Scope.Name, LinkedResourceId = Insights.Id }, new() { DependsOn = logs });

        new Network.PrivateEndpoint("scope-endpoint", new()
        {
            ResourceGroupName = ResourceGroup.Name,
            Subnet = new Network.Inputs.SubnetArgs
            {
                Id = Network.Subnets.Apply(subnets => subnets.Where(subnet => subnet.Name == "Infrastructure").Single().Id!),
            },
            PrivateLinkServiceConnections = new[]
            {
                new Network.Inputs.PrivateLinkServiceConnectionArgs
                {
                    Name = "scope",
                    GroupIds = { "azuremonitor" },
                    PrivateLinkServiceId = Scope.Id,
                },
            },
        }, new() { DependsOn = { logs, insights } });
    }
}
