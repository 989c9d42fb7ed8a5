using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    try
    {
        _ = new ResourceGroup("before");
        Fail(false);
        _ = new ResourceGroup("after");
    }
    catch (InvalidOperationException exception) when (exception.Message.Length > 0)
    {
        _ = new ResourceGroup("caught");
    }

    static void Fail(bool now)
    {
        if (now)
        {
            throw new InvalidOperationException("now");
        }
    }
});
