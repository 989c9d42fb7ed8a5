using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    string? none = null;
    string? some = "x";
    _ = new ResourceGroup(none ?? some ?? "y");
    _ = new ResourceGroup($"length-{some?.Length ?? 0}-{none?.Length ?? 7}");
    int? number = 3;
    int? nothing = null;
    _ = new ResourceGroup($"number-{number + 1}-{nothing.HasValue}-{number.GetValueOrDefault()}-{nothing ?? 9}");
    some = null;
    some ??= "late";
    _ = new ResourceGroup(some!);
});
