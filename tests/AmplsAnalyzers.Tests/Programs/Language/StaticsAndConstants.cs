global using static Contoso.Naming;
using Pulumi.AzureNative.Resources;

namespace Contoso
{
    internal static class Naming
    {
        public const string Company = "contoso";
        public static readonly string[] Regions = ["weu", "neu"];
        public static string Default => $"{Company}-{Regions[0]}";
        public static Dictionary<string, string> Tags { get; } = new() { ["owner"] = Company };

        public static string Group(string name, string? region = null) => $"rg-{Company}-{name}-{region ?? Regions[^1]}";
    }

    internal static class Program
    {
        private static Task<int> Main() => Pulumi.Deployment.RunAsync(() =>
        {
            _ = new ResourceGroup(Group("network"), new() { Tags = Tags });
            _ = new ResourceGroup(Group("logs", Regions[0]), new() { Tags = new Dictionary<string, string>(Tags) { ["name"] = Default } });
        });
    }
}
