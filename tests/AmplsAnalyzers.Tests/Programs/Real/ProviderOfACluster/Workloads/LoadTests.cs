using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;

namespace Landscape.Workloads;

public class LoadTests : ComponentResource
{
    public LoadTests(string name, LoadTestsArgs args, ComponentResourceOptions? options = null)
        : base("landscape:workloads:LoadTests", name, options)
    {
        ViewerId = Identity("viewer").Id;
        OwnerId = Identity("owner").Id;

        UserAssignedIdentity Identity(string role) => new($"{name}-{role}", new UserAssignedIdentityArgs
        {
            ResourceGroupName = args.Group,
            Tags = { ["target"] = args.Target },
        },
        new CustomResourceOptions { Parent = this });
    }

    public Output<string> ViewerId { get; }

    public Output<string> OwnerId { get; }
}

public class LoadTestsArgs
{
    public required Input<string> Group { get; init; }

    public required Input<string> Target { get; init; }
}
