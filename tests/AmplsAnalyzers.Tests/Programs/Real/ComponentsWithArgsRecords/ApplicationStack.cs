namespace SimCube.Deployments;

public sealed class ApplicationStack
{
    private readonly ApplicationSettings _settings;

    public ApplicationStack(ApplicationSettings settings) => _settings = settings;

    public IDictionary<string, object?> Build()
    {
        var group = new ResourceGroup($"{_settings.Prefix}-rg", new() { Location = "uksouth" });
        var monitor = new MonitorResource($"{_settings.Prefix}-monitor", new() { ResourceGroup = group, Stage = _settings.Stage, Settings = _settings.Monitor });
        var scope = new ScopeResource($"{_settings.Prefix}-ampls", new() { ResourceGroup = group, Stage = _settings.Stage, Links = monitor.Linkable }, new() { DependsOn = { monitor } });
        if (_settings.Cache is { PublicNetworkAccess: false })
        {
            _ = new ResourceGroup($"{_settings.Prefix}-cache");
        }

        return new Dictionary<string, object?>
        {
            ["scope"] = scope.Scope.Id,
            ["links"] = scope.Links.Count,
            ["api"] = monitor["API"].ConnectionString,
        };
    }
}
