using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Examples.Regions;

public delegate RegionalResult RegionalFactory(RegionalContext context);

public class RegionalAppArgs
{
    public ResourceGroup ResourceGroup { get; set; } = null!;

    public List<string> Locations { get; set; } = new();

    public Func<GlobalContext, RegionalFactory> Factory { get; set; } = _ => throw new NotSupportedException();
}

public record RegionalResult(Output<string> Id, Output<string> Name);

public record struct GlobalContext(ResourceGroup ResourceGroup, PrivateLinkScope Scope, Pulumi.Resource Component);

public class RegionalContext
{
    private readonly GlobalContext _global;

    internal RegionalContext(GlobalContext global, string location, int index)
    {
        _global = global;
        Location = location;
        Index = index;
    }

    public string Location { get; }

    public int Index { get; }

    public bool IsPrimary => Index == 0;

    public Workspace Workspace(int retention)
        => new($"log-{Location.Replace(" ", "").ToLowerInvariant()}", new WorkspaceArgs { ResourceGroupName = _global.ResourceGroup.Name, Location = Location, RetentionInDays = retention }, new CustomResourceOptions { Parent = _global.Component });
}
