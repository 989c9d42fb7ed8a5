using Pulumi.AzureNative.Resources;
using static Names;
using static Names.Regions;

return await Pulumi.Deployment.RunAsync(() =>
{
    _ = new ResourceGroup(Of("rg"), new() { Location = Main });
    _ = new ResourceGroup(Of("rg", Secondary.ToString()), new() { Location = Map[Secondary.Short] });
    foreach (var region in All) _ = new ResourceGroup($"r-{region}-{Counter.Next()}");
    var outer = new Outer("o");
    _ = new ResourceGroup(outer.Make().Name + Outer.Inner.Count + new Outer.Inner(outer).Name);
    _ = new ResourceGroup($"order-{string.Join("", Log.Entries)}");
});

internal static class Names
{
    public const string Company = "contoso";

    public static string Of(string kind, params string[] parts) => string.Join('-', [Company, kind, .. parts]).ToLowerInvariant();

    public static class Regions
    {
        public static readonly string Main = Pick("West Europe");
        public static readonly Region Secondary = new("ne");
        public static readonly IReadOnlyDictionary<string, string> Map;

        static Regions()
        {
            var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["NE"] = "northeurope" };
            map["we"] = Main;
            Map = map;
        }

        public static IEnumerable<string> All => Map.Values.Append(Secondary.Short);

        private static string Pick(string name) => name.Replace(" ", string.Empty).ToLowerInvariant();
    }

    public readonly struct Region(string @short)
    {
        public string Short { get; } = @short;

        public override string ToString() => $"Region{Short}";
    }
}

internal static class Counter
{
    private static int s_next = 10;

    public static int Next() => s_next++;
}

internal static class Log
{
    public static List<string> Entries { get; } = ["0"];
}

internal sealed class Outer
{
    private readonly string _name;
    private int _made;

    static Outer() => Log.Entries.Add("s");

    public Outer(string name)
    {
        _name = name;
        Log.Entries.Add("i");
    }

    public Inner Make()
    {
        _made++;
        return new Inner(this);
    }

    public sealed class Inner(Outer outer)
    {
        private static int s_count;

        public static int Count => s_count;

        public string Name { get; } = $"{outer._name}{outer._made}{++s_count}";
    }
}
