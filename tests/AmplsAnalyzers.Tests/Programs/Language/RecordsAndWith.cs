using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var standard = new Settings("standard");
    var result = Logs.Create(standard);
    var (_, second) = Logs.Create(standard with { Name = "long", Retention = 365 });
    _ = new ResourceGroup("result", new() { Tags = { ["first"] = result.Workspace.Name, ["second"] = second.Name } });
});

internal sealed record Settings(string Name, int Retention = 30)
{
    public string Location { get; init; } = "westeurope";
}

internal sealed record Result(ResourceGroup Group, Workspace Workspace);

internal static class Logs
{
    public static Result Create(Settings settings)
    {
        var group = new ResourceGroup($"rg-{settings.Name}", new() { Location = settings.Location });
        return new Result(group, new Workspace(settings.Name, new() { ResourceGroupName = group.Name, RetentionInDays = settings.Retention }));
    }
}
