using Pulumi;
using Pulumi.AzureNative.Resources;
using AzureProvider = Pulumi.AzureNative.Provider;
using AzureProviderArgs = Pulumi.AzureNative.ProviderArgs;

namespace Contoso.Dungeon;

public abstract class StackBase<TStack> : Stack
    where TStack : Stack
{
    protected StackBase(PlatformConfig config)
    {
        Config = config;
        Group = new ResourceGroup(GetPrefix(Area.Network), new ResourceGroupArgs { Tags = DefaultTags }, new CustomResourceOptions { Protect = config.Environment.IsProduction });
    }

    protected PlatformConfig Config { get; }

    protected ResourceGroup Group { get; }

    protected EnvironmentConfig Environment => Config.Environment;

    protected NetworkConfig Network => Environment.Network;

    protected Dictionary<string, string> DefaultTags => Environment.DefaultTags;

    protected AzureProvider CreateProvider(string subscription) => CreateProvider(args => { args.SubscriptionId = subscription; });

    protected AzureProvider CreateProvider(Action<AzureProviderArgs>? configure = null, string? name = null)
    {
        var args = new AzureProviderArgs { Environment = "public" };
        configure?.Invoke(args);
        return new AzureProvider(name ?? $"{Environment.Name}-azure", args);
    }

    protected string GetPrefix(Area area) => $"{Environment.Name}-{area.ToName()}-{typeof(TStack).Name.Length}";
}
