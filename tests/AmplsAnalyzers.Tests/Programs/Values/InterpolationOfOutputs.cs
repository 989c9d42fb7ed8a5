using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var workspace = new Workspace("log", new() { ResourceGroupName = group.Name });
    var endpoint = new DataCollectionEndpoint("dce", new() { ResourceGroupName = group.Name });
    _ = new DiagnosticSetting("diagnostics", new()
    {
        ResourceUri = Output.Format($"{group.Id}/providers/Microsoft.Network/virtualNetworks/hub"),
        WorkspaceId = workspace.Id,
        Name = Output.Format($"to-{workspace.Name}"),
    });
    _ = new DataCollectionRuleAssociation("association", new()
    {
        AssociationName = "configurationAccessEndpoint",
        ResourceUri = "/subscriptions/1/vm",
        DataCollectionEndpointId = endpoint.Id,
        Description = endpoint.LogsIngestion.Apply(ingestion => $"sends to {ingestion!.Endpoint}"),
    });
});
