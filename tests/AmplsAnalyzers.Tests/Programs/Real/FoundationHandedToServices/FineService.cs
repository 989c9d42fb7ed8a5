using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Web;

public class FineService
{
    public const string AppName = "fines";

    public FineService(Foundation foundation, RegistrationService registrations)
    {
        var container = CreateContainer(foundation);
        CreateApp(foundation, container, registrations);
    }

    public WebApp App { get; private set; } = null!;

    private static BlobContainer CreateContainer(Foundation foundation)
    {
        return new BlobContainer($"{AppName}-letters", new()
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            AccountName = foundation.Account.Name,
            PublicAccess = PublicAccess.None,
        }, new CustomResourceOptions { Parent = foundation.Account });
    }

    private void CreateApp(Foundation foundation, BlobContainer container, RegistrationService registrations)
    {
        App = foundation.CreateApp(
            AppName,
            ("LETTERS", foundation.ConnectionTo(container)),
            ("REGISTRATIONS", registrations.App.DefaultHostName.Apply(host => $"https://{host}/{RegistrationService.AppName}")));
    }
}
