using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var point = new Place("weu", 2);
    var (region, number) = point;
    var moved = point with { Number = number + 1 };
    _ = new ResourceGroup($"{region}-{number}-{moved.Number}-{moved.Region}");
    var settings = (Name: "hub", Sizes: new[] { 1, 2 });
    var (name, sizes) = settings;
    _ = new ResourceGroup($"{name}-{sizes.Length}-{settings.Sizes[1]}");
    (region, name) = (name, region);
    _ = new ResourceGroup($"swapped-{region}-{name}");
});

internal readonly record struct Place(string Region, int Number);
