using Pulumi.AzureNative.Web;

public class RegistrationService
{
    public const string AppName = "registrations";

    public RegistrationService(Foundation foundation)
    {
        App = foundation.CreateApp(AppName);
    }

    public WebApp App { get; private set; }
}
