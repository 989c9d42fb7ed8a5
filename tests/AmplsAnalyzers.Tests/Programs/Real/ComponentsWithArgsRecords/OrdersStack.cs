namespace Contoso.Components;

public class OrdersStack : Stack
{
    private const string Application = "orders";
    private const string Region = "uksouth";
    private const string Stage = "dev";

    public OrdersStack()
    {
        var group = new GroupResource(Application, new() { Application = Application, Stage = Stage, Region = Region }, groupOptions: new() { Protect = true });
        var monitor = new MonitorResource(Application, new() { Application = Application, Stage = Stage, Region = Region, Group = group });
        var insights = new InsightsResource(Application, new() { Application = Application, Stage = Stage, Region = Region, Group = group, Monitor = monitor, Sampling = 50 });
        var network = new NetworkResource(Application, new() { Application = Application, Stage = Stage, Region = Region, Group = group, Prefix = "10.1.0.0/16" });
        var scope = new ScopeResource(
            Application,
            new() { Application = Application, Stage = Stage, Region = Region, Group = group, Monitor = monitor, Insights = insights, VNet = network, Mode = "PrivateOnly" },
            new() { DependsOn = { monitor, network } });

        WorkspaceName = monitor.WorkspaceName;
        ScopeUrn = scope.Urn;
    }

    [Output]
    public Output<string> WorkspaceName { get; set; }

    [Output]
    public Output<string> ScopeUrn { get; set; }
}
