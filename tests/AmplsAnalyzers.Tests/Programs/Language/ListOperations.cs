using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var list = new List<string> { "b", "c" };
    list.Insert(0, "a");
    list.AddRange(["d", "e"]);
    list.Remove("c");
    list.RemoveAt(0);
    list[0] = "B";
    _ = new ResourceGroup(string.Join("", list));
    _ = new ResourceGroup($"count-{list.Count}-{list.Contains("d")}-{list.IndexOf("e")}");
    var alias = list;
    alias.Add("f");
    _ = new ResourceGroup($"alias-{list.Count}-{list[^1]}");
    list.Clear();
    _ = new ResourceGroup($"cleared-{alias.Count}");
});
