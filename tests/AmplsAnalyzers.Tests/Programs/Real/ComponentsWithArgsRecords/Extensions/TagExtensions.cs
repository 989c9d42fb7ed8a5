namespace Contoso.Components.Extensions;

[SuppressMessage("Globalization", "CA1303", Justification = "Nothing here is shown to anybody.")]
public static class TagExtensions
{
    public static Dictionary<string, string> TagsFor(this AzureResourceArgs args, string region)
    {
        ArgumentNullException.ThrowIfNull(args, nameof(args));

        return new()
        {
            {
                TagName.Application, args.Application
            },
            {
                TagName.Stage, args.Stage
            },
            {
                TagName.Region, region
            },
        };
    }
}
