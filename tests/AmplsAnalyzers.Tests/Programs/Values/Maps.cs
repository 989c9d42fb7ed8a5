using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var common = new Dictionary<string, string> { ["team"] = "monitoring", ["cost"] = "17" };
    var first = new ResourceGroup("indexed", new() { Tags = { ["a"] = "b" } });
    _ = new ResourceGroup("pairs", new() { Tags = { { "a", "b" }, { "name", first.Name } } });
    _ = new ResourceGroup("dictionary", new() { Tags = common });
    _ = new ResourceGroup("map", new() { Tags = new InputMap<string> { { "a", first.Id } } });
    _ = new ResourceGroup("target", new() { Tags = new() { ["x"] = "y" } });
    _ = new ResourceGroup("merged", new() { Tags = InputMap<string>.Merge(common, new InputMap<string> { ["cost"] = "18" }) });
    common["late"] = "yes";
    common.Remove("cost");
    _ = new ResourceGroup("changed", new() { Tags = common });
    _ = new ResourceGroup("immutable", new() { Tags = common.ToImmutableDictionary().Add("more", "1") });
    _ = new ResourceGroup("linq", new() { Tags = common.Where(tag => tag.Key != "late").ToDictionary(tag => tag.Key.ToUpperInvariant(), tag => tag.Value) });
    _ = new ResourceGroup("none", new() { Tags = new Dictionary<string, string>() });
});
