using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Web;

public class Portal
{
    public const string AppName = "portal";

    public Portal(Foundation foundation, CameraService cameras, FineService fines)
    {
        Registration = new UserAssignedIdentity($"{AppName}-sign-in", new()
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            Tags = Output.Tuple(cameras.App.DefaultHostName, fines.App.DefaultHostName).Apply(hosts =>
            {
                var origins = new Dictionary<string, string>
                {
                    { CameraService.AppName, hosts.Item1 },
                    { FineService.AppName, hosts.Item2 },
                };
                return origins;
            }),
        },
        new CustomResourceOptions { AdditionalSecretOutputs = { "clientId" } });

        App = foundation.CreateApp(AppName, ("CLIENT_ID", Registration.ClientId), ("ENVIRONMENT", foundation.Workspace.CustomerId));
    }

    public UserAssignedIdentity Registration { get; }

    public WebApp App { get; }
}
