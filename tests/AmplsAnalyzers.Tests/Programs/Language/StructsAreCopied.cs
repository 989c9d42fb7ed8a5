using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var first = new Place { Region = "weu", Number = 1 };
    var second = first;
    second.Region = "neu";
    Change(second);
    _ = new ResourceGroup($"{first.Region}-{first.Number}");
    _ = new ResourceGroup($"{second.Region}-{second.Number}");
    var list = new List<Place> { first };
    first.Number = 7;
    _ = new ResourceGroup($"list-{list[0].Number}-{first.Number}");

    static void Change(Place place) => place.Number = 99;
});

internal struct Place
{
    public string Region;
    public int Number;
}
