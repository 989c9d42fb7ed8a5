using Pulumi;

return await Deployment.RunAsync(async () =>
{
    var password = Output.CreateSecret(await Secrets.ReadAsync("administrator"));
    var foundation = new Foundation("00000000-1111-2222-3333-444444444444", "operator", password);

    var mail = new MailService(foundation);
    var queue = new QueueService(foundation);

    _ = new Bindings(foundation, mail, queue);

    var cameras = new CameraService(foundation);
    var registrations = new RegistrationService(foundation);
    var fines = new FineService(foundation, registrations);
    var portal = new Portal(foundation, cameras, fines);

    return new Dictionary<string, object?>
    {
        ["portal"] = Output.Format($"https://{Portal.AppName}.{foundation.Network.Name}/"),
        ["key"] = foundation.WorkspaceKey,
        ["registrations"] = registrations.App.DefaultHostName,
        ["portalId"] = portal.App.Id,
    };
});

internal static class Secrets
{
    public static Task<string> ReadAsync(string name) => Task.FromResult($"{name}-secret");
}
