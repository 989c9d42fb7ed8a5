namespace Contoso.Components.Resources;

public class GroupResource : AzureResource<GroupResource, GroupResourceArgs>
{
    public GroupResource(
        string name,
        GroupResourceArgs args,
        ComponentResourceOptions? options = null,
        CustomResourceOptions? groupOptions = null)
        : base(name, args, options)
    {
        var group = new Pulumi.AzureNative.Resources.ResourceGroup(
            $"{args.Application}-{args.Region}-{args.Stage}",
            new()
            {
                Location = args.Region,
                ResourceGroupName = $"{args.Application}-{args.Region}-{args.Stage}",
                Tags = args.TagsFor(args.Region),
            },
            groupOptions);

        Id = group.Id;
        Name = group.Name;

        RegisterOutputs();
    }

    public Output<string> Id { get; }

    public Output<string> Name { get; }
}
