using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var logs = new LogsComponent("logs", new LogsArgs { Retention = 60 });
    _ = new ResourceGroup("uses", new() { Tags = { ["id"] = logs.WorkspaceId, ["key"] = Output.Format($"{logs.CustomerId}!") } }, new CustomResourceOptions { DependsOn = { logs } });
});

internal sealed class LogsArgs
{
    public Input<int> Retention { get; set; } = 30;

    public Input<string> Location { get; set; } = "westeurope";
}

internal sealed class LogsComponent : ComponentResource
{
    public LogsComponent(string name, LogsArgs args, ComponentResourceOptions? options = null)
        : base("contoso:logs:Logs", name, options)
    {
        var group = new ResourceGroup($"{name}-rg", new() { Location = args.Location }, new CustomResourceOptions { Parent = this });
        var workspace = new Workspace($"{name}-ws", new() { ResourceGroupName = group.Name, RetentionInDays = args.Retention }, new CustomResourceOptions { Parent = group });
        WorkspaceId = workspace.Id;
        CustomerId = workspace.CustomerId;
        RegisterOutputs(new Dictionary<string, object?> { ["workspaceId"] = WorkspaceId });
    }

    [Output("workspaceId")]
    public Output<string> WorkspaceId { get; private set; }

    public Output<string> CustomerId { get; }
}
