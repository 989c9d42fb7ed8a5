using Pulumi.AzureNative.Web;

public class MailService
{
    public const string AppName = "mail";
    public const int SmtpPort = 1025;

    public MailService(Foundation foundation)
    {
        App = foundation.CreateApp(AppName, ("SMTP_PORT", $"{SmtpPort}"));
    }

    public WebApp App { get; private set; } = null!;
}
