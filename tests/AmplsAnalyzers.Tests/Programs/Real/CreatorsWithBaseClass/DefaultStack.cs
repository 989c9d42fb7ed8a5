using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Resources;
using Tools.Resources;

public class DefaultStack : Stack
{
    [Output]
    public Output<string> ScopeId { get; set; }

    [Output]
    public Output<int> ServiceCount { get; set; }

    [Output]
    public Output<string> Summary { get; set; }

    private readonly string environment = "test";

    public DefaultStack()
    {
        #region Setup
        string deploymentName = $"contoso{environment}";
        string location = "northeurope";
        int serviceCount = 3;
        ServiceCount = Output.Create<int>(serviceCount);
        var resourceGroup = new ResourceGroup($"rg-{deploymentName}", new ResourceGroupArgs { Location = location });
        #endregion

        #region Network
        var networkCreator = new NetworkCreator(deploymentName, location, resourceGroup.Name);
        var network = networkCreator.Create("10.40.0.0/16");

        var securityGroupCreator = new SecurityGroupCreator(deploymentName, location, resourceGroup.Name);
        var webRules = SecurityGroupCreator.InboundRules("Internet", new List<int> { 80, 443 });
        var webGroup = securityGroupCreator.Create($"web-{deploymentName}", webRules);

        var subnetCreator = new SubnetCreator(deploymentName, location, resourceGroup.Name, network.Name);
        var bastionSubnet = subnetCreator.Create("AzureBastionSubnet", "10.40.0.0/26", useExactName: true);
        var webSubnet = subnetCreator.Create($"web-{deploymentName}", "10.40.1.0/24", webGroup.Id);
        var endpointSubnet = subnetCreator.Create($"pe-{deploymentName}", "10.40.2.0/26");
        #endregion

        #region Monitoring
        var workspace = new WorkspaceCreator(deploymentName, location, resourceGroup.Name).Create(deploymentName, 90);
        var scopeCreator = new ScopeCreator(deploymentName, resourceGroup.Name);
        var scope = scopeCreator.Create(AccessMode.PrivateOnly);
        ScopeId = scope.Id;
        var insightsCreator = new InsightsCreator(deploymentName, location, resourceGroup.Name, workspace);

        Pulumi.Resource last = scopeCreator.Add(scope, "workspace", workspace.Id);
        var insights = new Dictionary<int, Component>();
        string identifier = "";
        for (int a = 1; a <= serviceCount; a++)
        {
            identifier = $"svc-{deploymentName}-{a}";
            Component component;
            if (a == 1)
            {
                component = insightsCreator.CreateWeb(identifier, webSubnet.Id);
            }
            else
            {
                component = insightsCreator.CreateOther(identifier, endpointSubnet.Id);
            }
            insights.Add(a, component);
        }

        foreach (var entry in insights)
        {
            last = scopeCreator.Add(scope, "svc" + entry.Key, entry.Value.Id);
        }

        Output<string> summary()
        {
            return Output.Tuple(scope.Name, bastionSubnet.Name).Apply(i => $"{i.Item1} beside {i.Item2}");
        }

        Summary = summary();
        new EndpointCreator(deploymentName, location, resourceGroup.Name).Create(identifier, endpointSubnet.Id, scope.Id, last, "azuremonitor");
        #endregion
    }
}
