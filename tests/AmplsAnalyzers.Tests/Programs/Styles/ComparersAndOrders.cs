using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var regions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { { "WE", "westeurope" }, { "ne", "northeurope" } };
    foreach (var key in new[] { "we", "NE", "us" })
    {
        if (regions.TryGetValue(key, out var location)) _ = new ResourceGroup(key, new() { Location = location });
        else _ = new ResourceGroup($"missing-{key}-{location is null}");
    }

    var set = new HashSet<string>(["A", "b"], StringComparer.OrdinalIgnoreCase);
    _ = new ResourceGroup($"{set.Add("a")}-{set.Add("c")}-{set.Contains("B")}-{set.Count}");
    var distinct = new[] { "x", "X", "y" }.Distinct(StringComparer.OrdinalIgnoreCase);
    _ = new ResourceGroup(string.Join("_", distinct));
    _ = new ResourceGroup($"eq-{"a".Equals("A", StringComparison.OrdinalIgnoreCase)}-{string.Equals("a", "A")}-{string.Compare("a", "b", StringComparison.Ordinal) < 0}-{"abc".StartsWith("AB", StringComparison.OrdinalIgnoreCase)}");
    var byName = new[] { ("One", 1), ("two", 2) }.ToDictionary(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase);
    _ = new ResourceGroup($"by-{byName["ONE"]}-{byName.ContainsKey("TWO")}-{byName.GetValueOrDefault("three")}");
    var numbers = new[] { 4, 8 };
    _ = new ResourceGroup($"none-{numbers.FirstOrDefault(n => n > 10)}-{numbers.ElementAtOrDefault(7)}-{new[] { "t" }.FirstOrDefault(t => t == "u") ?? "null"}-{numbers.SingleOrDefault(n => n == 8)}");
    var ordered = new[] { "b_1", "a 2", "C", "d.e" }.OrderBy(x => x, StringComparer.Ordinal).ToArray();
    _ = new ResourceGroup(string.Join("", ordered).Replace(" ", "").ToLower());
    _ = new ResourceGroup("punctuation-" + string.Concat(new[] { "10.0.0.0/16", "10.0.0.0/8", "10.1.0.0/16" }.Order().Select(x => x[^1])) + string.Concat(Array.ConvertAll(new[] { 1, 2 }, n => n * 2)));
    var names = new[] { "Zeta", "Alpha", "Mid" };
    Array.Sort(names);
    _ = new ResourceGroup(string.Join("-", names));
    var copy = (string[])names.Clone();
    Array.Reverse(copy);
    _ = new ResourceGroup(copy[0] + names[0] + Array.IndexOf(names, "Mid") + copy.Length);
    int[][] jagged = [[1], [2, 3]];
    _ = new ResourceGroup($"jagged-{jagged[1][1]}-{jagged.Sum(r => r.Length)}-{jagged.SelectMany(r => r).Max()}");
});
