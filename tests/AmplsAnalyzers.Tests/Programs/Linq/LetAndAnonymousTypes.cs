using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var names =
        from region in new[] { "weu", "neu" }
        let name = $"hub-{region}"
        select new { Region = region, Name = name, Length = name.Length };
    foreach (var item in names)
    {
        _ = new ResourceGroup(item.Name, new() { Tags = { ["region"] = item.Region, ["length"] = $"{item.Length}" } });
    }
});
