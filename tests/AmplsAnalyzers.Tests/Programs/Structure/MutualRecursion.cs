using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Even(4);

    static void Even(int n)
    {
        _ = new ResourceGroup($"even-{n}");
        if (n > 0)
        {
            Odd(n - 1);
        }
    }

    static void Odd(int n)
    {
        _ = new ResourceGroup($"odd-{n}");
        Even(n - 1);
    }
});
