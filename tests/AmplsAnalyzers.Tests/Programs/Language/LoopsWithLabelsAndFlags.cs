using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var found = false;
    for (var i = 0; i < 3 && !found; i++)
    {
        foreach (var letter in new[] { "a", "b", "c" })
        {
            if (letter == "b" && i == 1)
            {
                found = true;
                break;
            }

            _ = new ResourceGroup($"{letter}{i}");
        }
    }
});
