using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Which provider manages a resource.</summary>
public sealed class ProviderTests
{
    private const string Prefix = "urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::";

    [Fact]
    public async Task AResourceHasTheProviderOfItsOptions()
        => Assert.Equal($"{Prefix}p::p-id", await ProviderOfAsync(provider => _ = new Widget("w", null, new CustomResourceOptions { Provider = provider })));

    [Fact]
    public async Task AResourceHasTheProviderOfItsComponent()
    {
        Assert.Equal($"{Prefix}p::p-id", await ProviderOfAsync(provider => Child(new Group("g", new ComponentResourceOptions { Provider = provider }))));
        Assert.Equal($"{Prefix}p::p-id", await ProviderOfAsync(provider => Child(new Group("g", new ComponentResourceOptions { Providers = { provider } }))));
        Assert.Equal($"{Prefix}p::p-id", await ProviderOfAsync(provider =>
        {
            var outer = new Group("outer", new ComponentResourceOptions { Provider = provider });
            Child(new Group("g", new ComponentResourceOptions { Parent = outer }));
        }));
    }

    [Fact]
    public async Task AResourceHasTheProviderOfItsParentResource()
        => Assert.Equal($"{Prefix}p::p-id", await ProviderOfAsync(provider => Child(new Widget("parent", null, new CustomResourceOptions { Provider = provider }))));

    [Fact]
    public async Task TheOwnProviderWins()
        => Assert.Equal($"{Prefix}own::own-id", await ProviderOfAsync(provider =>
        {
            var group = new Group("g", new ComponentResourceOptions { Provider = provider });
            _ = new Widget("w", null, new CustomResourceOptions { Parent = group, Provider = new TestProvider("own") });
        }));

    [Fact]
    public async Task AProviderIsForItsPackageOnly()
        => Assert.Equal("", await ProviderOfAsync(provider =>
        {
            var group = new Group("g", new ComponentResourceOptions { Provider = provider });
            _ = new CustomResource("other:index:Thing", "w", ResourceArgs.Empty, new CustomResourceOptions { Parent = group });
        }));

    [Fact]
    public Task AComponentHasAProviderOrProviders()
        => new RecordingMocks().UpdateAsync(() =>
        {
            var provider = new TestProvider("p");
            var exception = Assert.Throws<ResourceException>(() => new Group("g", new ComponentResourceOptions { Provider = provider, Providers = { provider } }));
            Assert.Equal("Do not supply both 'provider' and 'providers' options to a ComponentResource.", exception.Message);
        });

    private static void Child(Resource parent) => _ = new Widget("w", null, new CustomResourceOptions { Parent = parent });

    private static async Task<string?> ProviderOfAsync(Action<TestProvider> program)
    {
        var mocks = new RecordingMocks();
        await mocks.UpdateAsync(() => program(new TestProvider("p")));
        return mocks["w"].Provider;
    }
}
