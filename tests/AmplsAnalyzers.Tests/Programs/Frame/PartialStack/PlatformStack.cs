using Pulumi.AzureNative.Resources;

namespace Contoso;

internal sealed partial class PlatformStack : Pulumi.Stack
{
    private const string Location = "westeurope";
    private readonly ResourceGroup _group;

    public PlatformStack()
    {
        _group = new("platform", new ResourceGroupArgs { Location = Location });
        BuildNetwork();
        BuildMonitoring();
    }

    private partial void BuildNetwork();
}
