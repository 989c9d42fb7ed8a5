using System.Collections.Frozen;
using System.Collections.Immutable;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var names = ImmutableArray.Create("a", "b");
    names = names.Add("c").Insert(0, "z").Remove("b");
    var builder = ImmutableArray.CreateBuilder<string>(names.Length);
    foreach (var name in names)
    {
        builder.Add(name + name);
    }

    foreach (var name in builder.MoveToImmutable())
    {
        _ = new ResourceGroup(name);
    }

    var map = ImmutableDictionary<string, int>.Empty.Add("x", 1).SetItem("y", 2).SetItem("x", 3).Remove("q");
    _ = new ResourceGroup($"map-{map["x"]}-{map.GetValueOrDefault("y")}-{map.Count}-{map.ContainsKey("q")}");
    var frozen = new Dictionary<string, string> { ["we"] = "westeurope", ["ne"] = "northeurope" }.ToFrozenDictionary();
    _ = new ResourceGroup("frozen", new() { Location = frozen["ne"] });
    var set = ImmutableHashSet.Create("q", "q", "r");
    _ = new ResourceGroup($"set-{set.Count}-{set.Contains("q")}");
    ImmutableList<int> list = [1, 2, 3];
    list = list.AddRange([4, 5]).RemoveAt(0).SetItem(0, 9);
    _ = new ResourceGroup($"list-{string.Join("_", list)}-{list.IndexOf(4)}");
    var queue = ImmutableQueue<string>.Empty.Enqueue("first").Enqueue("second");
    _ = new ResourceGroup($"queue-{queue.Peek()}");
    ImmutableArray<string> empty = [];
    _ = new ResourceGroup($"empty-{empty.IsEmpty}-{empty.IsDefault}-{names is ["z", ..]}");
});
