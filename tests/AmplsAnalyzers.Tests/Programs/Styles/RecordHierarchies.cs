using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Site[] sites =
    [
        new Hub("hub", "westeurope", 16),
        new Spoke("orders", "westeurope", "hub"),
        new Spoke("billing", "northeurope", "hub") { Size = 26 },
        new Spoke("billing", "northeurope", "hub") with { Name = "reports", Tags = new() { ["team"] = "data" } },
    ];

    var seen = new HashSet<Site>();
    foreach (var site in sites)
    {
        if (!seen.Add(site))
        {
            continue;
        }

        _ = new ResourceGroup($"{site.Name}-{site.Prefix}", new()
        {
            Location = site.Location,
            Tags = site switch
            {
                Hub { Size: var size } => new() { ["size"] = $"{size}" },
                Spoke { Tags.Count: > 0 } spoke => spoke.Tags.ToDictionary(pair => pair.Key, pair => pair.Value),
                Spoke(var name, _, var hub) => new() { ["hub"] = hub, ["self"] = name },
                _ => throw new InvalidOperationException(),
            },
        });
    }

    var (first, location) = sites[0];
    _ = new ResourceGroup($"{first}-again", new() { Location = location });
    _ = new ResourceGroup($"same-{new Hub("a", "b", 1) == new Hub("a", "b", 1)}-{new Hub("a", "b", 1).Equals(new Hub("a", "b", 2))}");
});

internal abstract record Site(string Name, string Location)
{
    public int Size { get; init; } = 24;

    public abstract string Prefix { get; }

    public Dictionary<string, string> Tags { get; init; } = new();
}

internal sealed record Hub : Site
{
    public Hub(string name, string location, int size) : base(name, location) => Size = size;

    public override string Prefix => "h" + Size;
}

internal sealed record Spoke(string Name, string Location, string Hub) : Site(Name, Location)
{
    public override string Prefix => $"s{Size}-{Hub}";
}
