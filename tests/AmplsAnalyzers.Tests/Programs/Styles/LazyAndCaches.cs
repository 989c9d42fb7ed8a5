using System.Collections.Concurrent;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var platform = new Platform("contoso");
    _ = new ResourceGroup("before");
    _ = new ResourceGroup("uses", new() { Location = platform.Shared.Location });
    _ = new ResourceGroup("again", new() { Location = platform.Shared.Location });
    _ = platform.Get("logs", "westeurope");
    _ = platform.Get("logs", "westeurope");
    _ = platform.Get("logs", "northeurope");
    _ = platform.Once ??= new ResourceGroup("once");
    _ = platform.Once ??= new ResourceGroup("never");
    _ = new ResourceGroup($"total-{platform.Count}");
});

internal sealed class Platform
{
    private readonly Lazy<ResourceGroup> _shared;
    private readonly Dictionary<(string Kind, string Region), ResourceGroup> _groups = new();
    private readonly ConcurrentDictionary<string, int> _numbers = new();

    public Platform(string company) => _shared = new Lazy<ResourceGroup>(() => new ResourceGroup($"{company}-shared", new() { Location = "westeurope" }));

    public ResourceGroup Shared => _shared.Value;

    public ResourceGroup? Once { get; set; }

    public int Count => _groups.Count + (_shared.IsValueCreated ? 1 : 0);

    public ResourceGroup Get(string kind, string region)
    {
        if (_groups.TryGetValue((kind, region), out var group))
        {
            return group;
        }

        var number = _numbers.AddOrUpdate(kind, 1, (_, n) => n + 1);
        return _groups[(kind, region)] = new ResourceGroup($"{kind}-{region}-{number}", new() { Location = region });
    }
}
