using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    foreach (object item in new object[] { "text", 3, true, new[] { "a" } })
    {
        switch (item)
        {
            case string { Length: > 2 } text:
                _ = new ResourceGroup($"string-{text}");
                break;
            case int number when number > 2:
                _ = new ResourceGroup($"int-{number}");
                break;
            case bool:
                goto default;
            default:
                _ = new ResourceGroup($"other-{(item is bool ? "bool" : "array")}");
                break;
        }
    }
});
