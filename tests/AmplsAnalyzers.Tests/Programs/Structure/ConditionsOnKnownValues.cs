using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

const bool IsProduction = true;
return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    string? privateIp = null;
    if (privateIp != null)
    {
        _ = new ResourceGroup("never");
    }

    if (IsProduction)
    {
        _ = new Workspace("prod", new() { ResourceGroupName = group.Name });
    }
    else
    {
        _ = new Workspace("dev", new() { ResourceGroupName = group.Name });
    }

    privateIp ??= "10.0.0.4";
    if (privateIp is { Length: > 3 } && privateIp.StartsWith("10."))
    {
        _ = new ResourceGroup("private", new() { Tags = { ["ip"] = privateIp } });
    }

    if (group is not null && !Skip("x"))
    {
        _ = new ResourceGroup("kept");
    }

    goto end;
end:
    _ = new ResourceGroup("end");

    static bool Skip(string name)
    {
        if (name == "x")
        {
            return false;
        }

        return true;
    }
});
