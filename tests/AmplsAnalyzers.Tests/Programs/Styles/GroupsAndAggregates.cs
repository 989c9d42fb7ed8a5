using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    (string Name, string Region, int Size)[] networks = [("hub", "we", 16), ("orders", "we", 24), ("billing", "ne", 22), ("reports", "ne", 24)];
    foreach (var region in networks.GroupBy(n => n.Region))
    {
        _ = new ResourceGroup($"{region.Key}-{region.Count()}-{region.Max(n => n.Size)}-{string.Join("+", region.Select(n => n.Name))}");
    }

    foreach (var (key, count) in networks.GroupBy(n => n.Size, (size, all) => (size, all.Count())))
    {
        _ = new ResourceGroup($"size-{key}-{count}");
    }

    var lookup = networks.ToLookup(n => n.Region, n => n.Name);
    _ = new ResourceGroup($"lookup-{lookup["we"].First()}-{lookup["none"].Any()}-{lookup.Count}");
    _ = new ResourceGroup("sum-" + networks.Aggregate(0, (sum, n) => sum + n.Size) + "-" + networks.Aggregate("", (text, n) => text.Length == 0 ? n.Name : text + "." + n.Name, text => text.ToUpper()));
    var byName = networks.Where(n => n.Size > 20).OrderByDescending(n => n.Size).ThenBy(n => n.Name).ToDictionary(n => n.Name, n => n.Size);
    foreach (var pair in byName)
    {
        _ = new ResourceGroup($"{pair.Key}-{pair.Value}");
    }

    object[] mixed = ["text", 1, 2, "more"];
    _ = new ResourceGroup($"mixed-{string.Concat(mixed.OfType<string>())}-{mixed.OfType<int>().Sum()}");
    var query = from network in networks
                let cidr = $"10.{network.Size}"
                where cidr != "10.16"
                group cidr by network.Region into g
                orderby g.Key descending
                select new { Region = g.Key, All = string.Join(",", g) };
    foreach (var item in query)
    {
        _ = new ResourceGroup($"q-{item.Region}-{item.All}");
    }

    _ = new ResourceGroup($"{networks.Count(n => n.Region == "ne")}-{networks.MinBy(n => n.Size).Name}-{networks.DistinctBy(n => n.Region).Count()}");
    _ = new ResourceGroup($"{networks.Select(n => n.Name).Except(["hub"]).Intersect(["billing", "orders"]).Last()}-{networks.All(n => n.Size > 10)}-{networks.Single(n => n.Size == 16).Name}");
    foreach (var (index, network) in networks.Index())
    {
        if (index % 2 == 1) _ = new ResourceGroup($"odd-{network.Name}");
    }

    foreach (var entry in networks.CountBy(n => n.Region)) _ = new ResourceGroup($"count-{entry.Key}-{entry.Value}");
    foreach (var entry in networks.AggregateBy(n => n.Region, 0, (sum, n) => sum + n.Size)) _ = new ResourceGroup($"by-{entry.Key}-{entry.Value}");
});
