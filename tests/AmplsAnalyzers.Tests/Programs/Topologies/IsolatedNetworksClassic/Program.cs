using Fabrikam;
using Pulumi;

// Two environments that share nothing, DNS least of all: each has its network, its zones and its scope.
return await Deployment.RunAsync(() =>
{
    _ = new MonitoredEnvironment("production", "eastus2", "PrivateOnly");
    _ = new MonitoredEnvironment("lab", "uksouth", "Open");
});
