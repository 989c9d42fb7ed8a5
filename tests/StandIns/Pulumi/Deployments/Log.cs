namespace Pulumi;

/// <summary>Messages to the engine. There is none, so only errors have an effect: a run that logged one has failed.</summary>
public static class Log
{
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Required;

    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Required;

    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Required;

    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Deployment.Required.LogError(message);

    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Error(exception.ToString(), resource, streamId, ephemeral);
}
