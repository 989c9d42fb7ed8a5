using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    string[] regions = ["weu", "neu"];
    var prefix = "early";

    // Nothing runs before a query is enumerated, and nothing of one that never is.
    var never = regions.Select(region => new ResourceGroup($"never-{region}"));
    regions.Where(region => new ResourceGroup($"discarded-{region}").GetResourceName().Length > 0);
    var late = regions.Select(region => $"{prefix}-{region}");
    prefix = "late";
    foreach (var name in late)
    {
        _ = new ResourceGroup($"named-{name}");
    }

    // All of it runs each time.
    var round = 0;
    var rounds = from region in regions
                 select new ResourceGroup($"round-{round++}-{region}");
    var first = rounds.ToList();
    var second = rounds.ToArray();
    _ = new ResourceGroup($"counted-{first.Count + second.Length}-{round}-{rounds.Count()}");

    // A query over a query, a list that grows meanwhile, a query of queries.
    var names = new List<string> { "one" };
    var longNames = names.Where(name => name.Length > 2).Select(name => name.ToUpperInvariant()).OrderBy(name => name.Length).ThenBy(name => name);
    names.Add("three");
    _ = new ResourceGroup(string.Join("-", longNames));
    names.Clear();
    _ = new ResourceGroup($"left-{longNames.Count()}-{string.Concat(longNames.DefaultIfEmpty("none"))}");
    var pairs = regions.SelectMany(region => Enumerable.Range(1, 2).Select(i => new ResourceGroup($"pair-{region}-{i}")));
    foreach (var group in pairs)
    {
        _ = new ResourceGroup($"of-{group.GetResourceName()}");
    }

    // So it is with iterators, and with what calls them.
    var zones = Zones(2);
    var all = zones.Concat(Zones(1)).ToList();
    ResourceGroup[] spread = [.. Zones(1).Select(zone => new ResourceGroup($"spread-{zone.GetResourceName()}"))];
    _ = new ResourceGroup($"zones-{all.Count}-{spread.Length}", new() { Tags = { ["last"] = all[^1].Name } });
    foreach (var group in new Groups("own"))
    {
        _ = new ResourceGroup($"in-{group}");
    }

    // A query that goes through hands which don't enumerate it.
    var held = Task.FromResult(regions.Select(region => new ResourceGroup($"held-{region}"))).Result;
    ArgumentNullException.ThrowIfNull(held);
    var queries = new Dictionary<string, IEnumerable<ResourceGroup>> { ["held"] = held };
    var kept = (queries["held"] ?? []).ToList();
    var output = Pulumi.Output.Create(regions.Select(region => region.ToUpperInvariant()));
    _ = new ResourceGroup("kept", new() { Tags = { ["last"] = kept[^1].Name, ["names"] = output.Apply(names => string.Join("+", names)) } });

    // What stops early runs no further.
    _ = new ResourceGroup($"some-{regions.Select(region => region.ToUpperInvariant()).First()}-{regions.Select(region => region.Length).Any(length => length == 3)}");
    _ = regions.Select(region => new ResourceGroup($"stopped-{region}")).First();

    IEnumerable<ResourceGroup> Zones(int count)
    {
        _ = new ResourceGroup($"before-{round++}");
        for (var i = 0; i < count; i++)
        {
            yield return new ResourceGroup($"zone-{round++}-{i}");
        }
    }
});

internal sealed class Groups(string name) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        yield return $"{name}-1";
        yield return $"{name}-2";
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
