using Pulumi;
using Pulumi.AzureNative.Resources;
using Contoso.Kinds;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("kinds");
    IReadOnlyList<Definition> definitions =
    [
        new WorkspaceDefinition("central", 90),
        new InsightsDefinition("shop", "central", IsNode: true),
        new EndpointDefinition("ingest") { IsPublic = false },
        new WorkspaceDefinition("audit", Days: null),
    ];
    var factory = new ResourceFactory(group);
    var resources = definitions.ToDictionary(definition => definition.Name, factory.Create);
    new ScopeFactory(group).Create("kinds", resources);
});
