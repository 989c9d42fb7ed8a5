using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync<InjectedStack>(new Services());

internal sealed class Services : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(InjectedStack) ? new InjectedStack("injected") : null;
}

internal sealed class InjectedStack : Pulumi.Stack
{
    public InjectedStack(string name)
    {
        _ = new ResourceGroup("fixed");
        _ = new ResourceGroup("named", new() { Tags = { ["name"] = name } });
    }
}
