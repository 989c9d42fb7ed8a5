using Pulumi;
using Pulumi.AzureNative.Monitor;

namespace Landscape.Workloads;

public class Sampler : ComponentResource
{
    public Sampler(string name, SamplerArgs args, ComponentResourceOptions? options = null)
        : base("landscape:workloads:Sampler", name, options)
    {
        var endpoint = new DataCollectionEndpoint($"{name}-endpoint", new DataCollectionEndpointArgs
        {
            ResourceGroupName = args.Group,
            Kind = args.Kind,
            Description = $"samples {args.Percentage} of 100",
        },
        new CustomResourceOptions { Parent = this });

        RuleId = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["ruleId"] = RuleId });
    }

    public Output<string> RuleId { get; }
}

public class SamplerArgs : Pulumi.ResourceArgs
{
    public Input<string> Group { get; set; } = null!;

    public string Kind { get; set; } = "Linux";

    public int Percentage { get; set; } = 25;
}
