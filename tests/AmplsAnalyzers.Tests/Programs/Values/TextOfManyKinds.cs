using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var name = "Hub";
    _ = new ResourceGroup("""raw""" + @"verbatim");
    _ = new ResourceGroup($"{name.ToLower()}-{name.ToUpperInvariant()}-{name.Substring(1)}-{name[0]}");
    _ = new ResourceGroup($"{name,6}|".Replace(" ", "_"));
    _ = new ResourceGroup("a" + (1 + 2) + (char)66 + true);
    _ = new ResourceGroup(string.Join(", ", new List<int> { 1, 2 }));
    _ = new ResourceGroup(nameof(System.Collections.Generic.List<int>.Count) + nameof(ResourceGroup.Name));
    _ = new ResourceGroup("privatelink.monitor.azure.com".Split(".", 2)[1]);
    _ = new ResourceGroup(name.TrimStart((char)72) + name.PadRight(5, (char)120) + name.Insert(1, "-"));
});
