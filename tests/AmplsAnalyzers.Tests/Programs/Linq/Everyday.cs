using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    string[] regions = ["weu", "neu"];
    int[] numbers = [3, 1, 2];
    var groups = regions.Select(region => new ResourceGroup($"select-{region}")).ToList();
    var pairs = regions.SelectMany(region => numbers.Select(number => $"{region}{number}")).ToArray();
    foreach (var pair in pairs.Where(pair => !pair.EndsWith('3')))
    {
        _ = new ResourceGroup($"many-{pair}");
    }

    var byName = groups.Zip(regions).ToDictionary(pair => pair.Second, pair => pair.First);
    _ = new ResourceGroup("dictionary", new() { Tags = { ["weu"] = byName["weu"].Name, ["count"] = $"{byName.Count}" } });
    _ = new ResourceGroup($"range-{string.Join("-", Enumerable.Range(2, 3).Concat(numbers).Distinct().OrderBy(n => n))}");
    _ = new ResourceGroup($"first-{numbers.First(n => n > 1)}-{numbers.Last()}-{numbers.Max()}-{numbers.Sum()}");
    _ = new ResourceGroup($"any-{regions.Any(region => region.StartsWith("n", StringComparison.Ordinal))}-{numbers.All(n => n > 1)}-{regions.Contains("xyz")}");
    _ = new ResourceGroup($"take-{string.Concat(regions.Skip(1).Append("end").Reverse())}");
    _ = new ResourceGroup($"aggregate-{numbers.Aggregate(0, (sum, n) => sum * 10 + n)}");
    var query = from region in regions
                where region.Length == 3
                from number in numbers
                orderby number descending
                select $"{region}-{number}";
    foreach (var name in query)
    {
        _ = new ResourceGroup($"query-{name}");
    }

    foreach (var grouped in pairs.GroupBy(pair => pair[..3]))
    {
        _ = new ResourceGroup($"group-{grouped.Key}-{grouped.Count()}");
    }

    regions.ToList().ForEach(region => _ = new ResourceGroup($"foreach-{region}"));
});
