using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var branch = Environment.GetEnvironmentVariable("AMPLS_NO_SUCH_VARIABLE") ?? "main";
    _ = new ResourceGroup("rg", new() { Tags = { ["branch"] = branch, ["date"] = DateTime.UtcNow.ToString("yyyy"), ["fixed"] = "x" } });
});
