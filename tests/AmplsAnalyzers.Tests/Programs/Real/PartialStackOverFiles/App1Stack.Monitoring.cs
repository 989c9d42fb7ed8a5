using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;

namespace App1
{
    public partial class App1Stack
    {
        private Workspace workspace;
        private readonly List<Output<string>> monitored = new List<Output<string>>();

        private void CreateMonitoring()
        {
            workspace = new Workspace($"{projectName}-law", new WorkspaceArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                WorkspaceName = $"{projectName}-law",
                Sku = new WorkspaceSkuArgs { Name = "PerGB2018" },
                RetentionInDays = 30,
                Tags = commonTags
            });
            monitored.Add(workspace.Id);
        }

        private Component CreateInsights(string name)
        {
            var component = new Component($"{projectName}-{name}-ai", new ComponentArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                ApplicationType = "web",
                Kind = "web",
                IngestionMode = IngestionMode.LogAnalytics,
                WorkspaceResourceId = workspace.Id,
                Tags = commonTags
            }, new CustomResourceOptions { DependsOn = new InputList<Resource> { workspace } });
            monitored.Add(component.Id);
            return component;
        }
    }
}
