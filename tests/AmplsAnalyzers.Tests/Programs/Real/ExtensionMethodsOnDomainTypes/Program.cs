using Contoso.Domain;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var application = new Application("shop", new[] { new Microservice("orders"), new Microservice("billing") { Retention = 90 } });
    var environment = new ApplicationEnvironment("Production", CloudLocation.Europe);
    var scope = new Scope(application, environment);
    var group = scope.SetupResourceGroup();
    var network = await scope.SetupNetworkAsync(group);
    var monitoring = scope.SetupMonitoring(group, network);
    foreach (var service in application.Services)
    {
        service.SetupLogging(scope, group, monitoring);
    }
});
