using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;

namespace Examples.Regions;

public class RegionalApp : ComponentResource
{
    public Output<string> Names { get; private set; }

    public RegionalApp(string name, RegionalAppArgs args, ComponentResourceOptions? options = null)
        : base("examples:azure:RegionalApp", name, options)
    {
        var primary = args.Locations.First();
        var parent = new CustomResourceOptions { Parent = this };
        var scope = new PrivateLinkScope($"ampls-{name}", new PrivateLinkScopeArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.PrivateOnly },
            Tags = { ["primary"] = primary, ["count"] = $"{args.Locations.Count}" },
        }, parent);

        var factory = args.Factory(new GlobalContext(args.ResourceGroup, scope, this));
        var names = new List<Output<string>>();
        PrivateLinkScopedResource? previous = null;
        foreach (var (location, index) in args.Locations.Select((location, index) => (location, index)))
        {
            var context = new RegionalContext(new GlobalContext(args.ResourceGroup, scope, this), location, index);
            var result = factory(context);
            var linkOptions = new CustomResourceOptions { Parent = this };
            if (previous != null)
            {
                linkOptions.DependsOn = previous;
            }

            previous = new PrivateLinkScopedResource($"link-{name}-{index}", new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = args.ResourceGroup.Name,
                ScopeName = scope.Name,
                LinkedResourceId = result.Id,
            }, linkOptions);
            names.Add(result.Name);
        }

        Names = Output.All(names).Apply(all => string.Join(",", all));
        RegisterOutputs(new Dictionary<string, object?> { { "names", Names } });
    }
}
