using Pulumi.AzureNative.Web;

public class QueueService
{
    public const string AppName = "queue";

    public WebApp App { get; private set; } = null!;

    public QueueService(Foundation foundation)
    {
        CreateApp(foundation);
    }

    private void CreateApp(Foundation foundation) => App = foundation.CreateApp(AppName, ("PORT", 1883.ToString()), ("PERSISTENCE", bool.FalseString));
}
