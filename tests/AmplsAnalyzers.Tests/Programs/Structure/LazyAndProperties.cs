using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var shared = new Shared();
    _ = new ResourceGroup("one", new() { Tags = { ["shared"] = shared.Group.Name } });
    _ = new ResourceGroup("two", new() { Tags = { ["shared"] = shared.Group.Name, ["late"] = shared.Late.Name } });
});

internal sealed class Shared
{
    private ResourceGroup? _group;

    public ResourceGroup Group => _group ??= new ResourceGroup("shared");

    public ResourceGroup Late
    {
        get
        {
            if (field is null)
            {
                field = new ResourceGroup("late");
            }

            return field;
        }
    }
}
