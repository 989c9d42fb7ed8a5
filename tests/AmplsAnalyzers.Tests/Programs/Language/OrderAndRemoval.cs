using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var ranges = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3, ["d"] = 4 };
    ranges.Remove("b");
    ranges.Remove("a");
    ranges["e"] = 5;
    ranges.Add("f", 6);
    ranges.Add("g", 7);
    _ = new ResourceGroup(string.Join("-", ranges.Keys));
    _ = new ResourceGroup(string.Join("-", ranges.Select(pair => pair.Value)));

    var zones = new[] { "privatelink.ods.opinsights.azure.com", "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com" };
    foreach (var (zone, i) in zones.OrderBy(zone => zone).Select((zone, i) => (zone, i)))
    {
        _ = new ResourceGroup($"zone-{i}-{zone}");
    }

    var people = new[] { (Name: "zoe", Age: 3), (Name: "adam", Age: 5), (Name: "bo", Age: 3) };
    _ = new ResourceGroup(string.Join("-", people.OrderByDescending(person => person.Age).ThenBy(person => person.Name).Select(person => person.Name)));
    foreach (var name in new[] { "Mixed_Case", "mixed-case", "Other" }.OrderBy(name => name))
    {
        _ = new ResourceGroup(name);
    }

    var waiting = new Stack<string>(["under", "over"]);
    waiting.Push("top");
    _ = new ResourceGroup($"{waiting.Pop()}-{waiting.Peek()}-{waiting.Count}");
    var sorted = new SortedDictionary<int, string> { [3] = "three", [1] = "one" };
    sorted.Add(2, "two");
    _ = new ResourceGroup(string.Join("-", sorted.Values));
    var lookup = people.ToLookup(person => person.Age, person => person.Name);
    _ = new ResourceGroup($"{string.Join("-", lookup[3])}-{lookup[9].Count()}-{lookup.Count}");
    _ = new ResourceGroup(string.Join("-", zones.Chunk(2).Select(chunk => chunk.Length)) + people.MaxBy(person => person.Age).Name + people.Sum(person => person.Age));
    var joined = zones.Join(people, zone => zone[12] == 'm' ? 5 : 3, person => person.Age, (zone, person) => $"{zone.Split('.')[1]}-{person.Name}");
    foreach (var name in joined.TakeWhile(name => !name.StartsWith("oms", StringComparison.Ordinal)))
    {
        _ = new ResourceGroup($"joined-{name}");
    }

    var numbers = new List<int> { 5, 1, 4 };
    numbers.Sort();
    numbers.RemoveAll(number => number > 4);
    _ = new ResourceGroup($"numbers-{string.Join("", numbers)}-{new string('x', 3)}-{char.ToUpperInvariant('a')}-{int.Parse("42") + 1}");
});
