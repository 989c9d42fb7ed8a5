using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Input<string> name = "rg";
    InputList<string> list = new[] { "a" };
    InputMap<string> tags = new Dictionary<string, string> { ["a"] = "b" };
    Output<string> location = Output.Create("westeurope");
    Input<int> days = 45;
    Input<bool> flag = true;
    Input<string>? none = null;
    var group = new ResourceGroup("first", new() { ResourceGroupName = name, Location = location, Tags = tags, ManagedBy = none! });
    _ = new Workspace("second", new() { ResourceGroupName = group.Name.ToOutput(), RetentionInDays = days, ForceCmkForQuery = flag, WorkspaceName = list.ToOutput().Apply(all => all[0]) });
});

internal static class Outputs
{
    public static Output<string> ToOutput(this Output<string> output) => output;
}
