using Pulumi.AzureNative.Resources;

const string Prefix = "rg";
return await Pulumi.Deployment.RunAsync(() =>
{
    var environment = "Prod";
    var region = new string[] { "west", "europe" };
    _ = new ResourceGroup(Prefix + "-plus");
    _ = new ResourceGroup($"{Prefix}-{environment.ToLowerInvariant()}");
    _ = new ResourceGroup(string.Format("{0}-{1:D2}", Prefix, 7));
    _ = new ResourceGroup(string.Concat(Prefix, "-", "concat"));
    _ = new ResourceGroup(string.Join('-', region));
    _ = new ResourceGroup("rg.dotted".Replace('.', '-'));
    _ = new ResourceGroup(nameof(ResourceGroup));
    _ = new ResourceGroup(Names.Of("shared", 3));
    _ = new ResourceGroup("a-b-c".Split('-')[^1] + "x");
    _ = new ResourceGroup("abcdef"[1..4]);
    _ = new ResourceGroup(" trimmed ".Trim().PadLeft(10, '0'));
    _ = new ResourceGroup(environment is "Prod" ? "production" : "test");
});

internal static class Names
{
    public static string Of(string workload, int number) => $"{workload}-{number:000}";
}
