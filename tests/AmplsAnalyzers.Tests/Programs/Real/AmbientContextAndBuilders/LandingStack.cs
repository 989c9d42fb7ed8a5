using Landing.Building;
using Landing.Naming;
using Pulumi;
using Stack = Pulumi.Stack;

namespace Landing;

public sealed class LandingStack : Stack
{
    private readonly IDictionary<Stage, string[]> _spaces = new Dictionary<Stage, string[]>
    {
        { Stage.Test, new[] { "10.8.0.0/16" } },
        { Stage.Live, new[] { "10.9.0.0/16", "10.10.0.0/16" } },
    };

    private readonly IDictionary<Stage, IDictionary<string, string>> _subnets = new Dictionary<Stage, IDictionary<string, string>>
    {
        { Stage.Test, new Dictionary<string, string> { { "apps", "10.8.0.0/24" } } },
        { Stage.Live, new Dictionary<string, string> { { "apps", "10.9.0.0/20" }, { "data", "10.9.16.0/20" } } },
    };

    public LandingStack()
    {
        using (DeploymentScope.Begin(Stage.Live, Region.WestEurope, "network"))
        {
            var group = new ResourceGroupBuilder().Unprotected().Build();
            var routes = new RouteTableBuilder().In(group).Unprotected().Build();
            var rules = new SecurityGroupBuilder().In(group).Build();
            var network = new VirtualNetworkBuilder()
                .In(group)
                .WithSpaces(_spaces[DeploymentScope.Current.Stage])
                .WithSubnets(_subnets[DeploymentScope.Current.Stage])
                .WithRoutes(routes.Resource)
                .Unprotected()
                .Build();
            Endpoints = network.AddSubnet("endpoints", "10.9.32.0/24", routes, rules);

            using (DeploymentScope.ForModule("logs"))
            {
                Workspace = new WorkspaceBuilder().In(new ResourceGroupBuilder().Build()).KeptFor(90).Build().Resource.Id;
            }

            using var abroad = DeploymentScope.In(Region.NorthEurope);
            _ = new WorkspaceBuilder().In(group).Named($"{DeploymentScope.Current.Region.Short()}-spare").Build();
        }
    }

    [Output]
    public Output<string> Endpoints { get; private set; }

    [Output]
    public Output<string> Workspace { get; private set; }
}
