using Pulumi.AzureNative.Web;

public class CameraService
{
    public const string AppName = "cameras";

    public CameraService(Foundation foundation)
    {
        App = foundation.CreateApp(AppName, ("STATE_STORE", foundation.ConnectionTo(foundation.Container)), ("EXIT_LANES", string.Join(",", Enumerable.Range(1, 3))));
    }

    public WebApp App { get; private set; }
}
