using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    group.Name.Apply(name => new Workspace("inside", new() { ResourceGroupName = name }));
    Output.Create("known").Apply(text => new ResourceGroup($"{text}-group"));
});
