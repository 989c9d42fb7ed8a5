using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using AiAccess = Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType;
using StorageAccess = Pulumi.AzureNative.Storage.PublicNetworkAccess;

public class AppStack : Stack
{
    private const string Prefix = "ki";

    public AppStack()
    {
        var resourceGroup = new ResourceGroup($"{Prefix}-app-rg");
        var workspace = CreateWorkspace(resourceGroup);
        var (component, storage) = CreateApplication(resourceGroup, workspace, isPrivate: true);
        var alerts = CreateActionGroup(resourceGroup, ("Ann", "ann@contoso.com"), ("Bob", "bob@contoso.com"));
        CreateAlerts(resourceGroup, component, alerts);

        ConnectionString = Output.CreateSecret(component.ConnectionString);
        StorageName = storage.Name;
    }

    [Output]
    public Output<string> ConnectionString { get; set; }

    [Output]
    public Output<string> StorageName { get; set; }

    internal static Workspace CreateWorkspace(ResourceGroup resourceGroup) => new($"{Prefix}-logs", new WorkspaceArgs
    {
        ResourceGroupName = resourceGroup.Name,
        PublicNetworkAccessForIngestion = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Disabled,
    });

    private static (Component Component, StorageAccount Storage) CreateApplication(ResourceGroup resourceGroup, Workspace workspace, bool isPrivate)
    {
        var component = new Component($"{Prefix}-ai", new ComponentArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = workspace.Id,
            ForceCustomerStorageForProfiler = isPrivate,
            PublicNetworkAccessForIngestion = isPrivate ? AiAccess.Disabled : AiAccess.Enabled,
            PublicNetworkAccessForQuery = AiAccess.Enabled,
        });
        var storageArgs = new StorageAccountArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
            MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
        };
        storageArgs = Secure(storageArgs, isPrivate);
        return (component, new StorageAccount($"{Prefix}storage", storageArgs));
    }

    private static StorageAccountArgs Secure(StorageAccountArgs args, bool isPrivate)
    {
        if (!isPrivate)
        {
            return args;
        }

        args.PublicNetworkAccess = StorageAccess.Disabled;
        args.AllowBlobPublicAccess = false;
        args.NetworkRuleSet = new NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.AzureServices };
        return args;
    }

    private static ActionGroup CreateActionGroup(ResourceGroup resourceGroup, params (string Name, string Mail)[] people) => new($"{Prefix}-people", new ActionGroupArgs
    {
        ResourceGroupName = resourceGroup.Name,
        Location = "Global",
        Enabled = true,
        GroupShortName = "people",
        EmailReceivers = Array.ConvertAll(people, person => new MicrosoftCommonEmailReceiverArgs { Name = person.Name, EmailAddress = person.Mail, UseCommonAlertSchema = true }),
    });

    private static void CreateAlerts(ResourceGroup resourceGroup, Component component, ActionGroup alerts)
    {
        var queries = new Dictionary<string, (string Query, double Severity)>
        {
            ["failures"] = ("requests | where success == false", 1),
            ["slow"] = ("""
                requests
                | where duration > 1000
                """, 3),
        };
        foreach (var (name, (query, severity)) in queries)
        {
            _ = new ScheduledQueryRule($"{Prefix}-{name}", new ScheduledQueryRuleArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Scopes = { component.Id },
                Severity = severity,
                Enabled = severity < 3,
                EvaluationFrequency = "PT5M",
                WindowSize = $"PT{5 * (int)severity}M",
                Criteria = new ScheduledQueryRuleCriteriaArgs
                {
                    AllOf = { new ConditionArgs { Query = query, Operator = ConditionOperator.GreaterThan, Threshold = 5, TimeAggregation = TimeAggregation.Count } },
                },
                Actions = new ActionsArgs { ActionGroups = { alerts.Id } },
            });
        }
    }
}
