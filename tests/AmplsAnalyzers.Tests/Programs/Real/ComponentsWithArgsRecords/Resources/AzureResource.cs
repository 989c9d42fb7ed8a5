namespace Contoso.Components.Resources;

public abstract class AzureResource<TResource, TArgs> : ComponentResource
    where TArgs : AzureResourceArgs
{
    private readonly TArgs _given;

    protected AzureResource(
        string name,
        TArgs args,
        ComponentResourceOptions? options = null)
        : base(TokenOf(args), NameOf(name, args), options) =>
        _given = args;

    protected Dictionary<string, string> Tags => _given.TagsFor(_given.Region);

    private static string TokenOf(TArgs args) => $"{args.Application}:azure:{typeof(TResource).Name}";

    private static string NameOf(string name, TArgs args) =>
        $"{name}-{Kind()}-{(string.IsNullOrEmpty(args.Region) ? string.Empty : $"{args.Region}-")}{args.Stage}";

    private static string Kind() => typeof(TResource).Name.ToLowerInvariant().Replace("resource", string.Empty, StringComparison.Ordinal);
}
