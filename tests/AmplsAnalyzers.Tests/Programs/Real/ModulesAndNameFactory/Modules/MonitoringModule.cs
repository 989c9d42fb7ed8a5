using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Sample.Naming;

namespace Sample.Modules;

public record MonitoringModuleResult(Workspace Workspace, Component Insights)
{
    public Output<string> Summary => Output.Format($"{Workspace.Name} ({Insights.Name})");
}

public static class MonitoringModule
{
    public static MonitoringModuleResult Create(ResourceGroup resourceGroup, string area, Action<WorkspaceArgs>? customize = null)
    {
        var arguments = new WorkspaceArgs
        {
            ResourceGroupName = resourceGroup.Name,
            WorkspaceName = NameFactory.WorkspaceName(area),
            RetentionInDays = 30,
        };
        customize?.Invoke(arguments);
        var workspace = new Workspace(NameFactory.WorkspaceName(area), arguments);
        var insights = new Component(NameFactory.InsightsName(area), new ComponentArgs
        {
            ResourceGroupName = resourceGroup.Name,
            ResourceName = NameFactory.InsightsName(area),
            ApplicationType = ApplicationType.Web,
            Kind = "web",
            WorkspaceResourceId = workspace.Id,
        });
        return new(workspace, insights);
    }
}
