using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;

const string Subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";
return await Pulumi.Deployment.RunAsync(() =>
{
    var group = ResourceGroup.Get("central", $"{Subscription}/resourceGroups/central");
    var network = VirtualNetwork.Get("hub", Output.Format($"{group.Id}/providers/Microsoft.Network/virtualNetworks/hub"), new CustomResourceOptions { Parent = group });
    _ = new DiagnosticSetting("hub", new() { ResourceUri = network.Id, WorkspaceId = $"{Subscription}/resourceGroups/central/providers/Microsoft.OperationalInsights/workspaces/log" });
});
