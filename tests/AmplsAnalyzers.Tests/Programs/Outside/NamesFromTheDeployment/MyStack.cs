using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

namespace ChrisKlug;

public class MyStack : Stack
{
    private readonly Config _config = new();
    private readonly string _prefix = $"{Pulumi.Deployment.Instance.ProjectName}-{Pulumi.Deployment.Instance.StackName}";
    private readonly bool _isProduction = Pulumi.Deployment.Instance.StackName == "prod";

    public MyStack()
    {
        var group = new ResourceGroup($"{_prefix}-rg", new ResourceGroupArgs { Location = new Config("azure-native").Require("location") });
        var workspace = new Workspace($"{_prefix}-log", new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            RetentionInDays = _isProduction ? 90 : 30,
            WorkspaceCapping = _isProduction ? null! : new WorkspaceCappingArgs { DailyQuotaGb = 1 },
        });
        var names = new List<string> { "default" };
        if (_config.Require("tier") == "premium")
        {
            names.Add("premium");
        }

        foreach (var name in names)
        {
            var scope = new PrivateLinkScope($"{name}-scope", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
            });
            _ = new PrivateLinkScopedResource($"{name}-link", new PrivateLinkScopedResourceArgs { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
        }
    }
}
