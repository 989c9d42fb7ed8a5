using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Provision;

internal static class Landscape
{
    internal static async Task<IDictionary<string, object?>> DefineAsync()
    {
        var teams = await LoadTeamsAsync().ConfigureAwait(false);
        var groups = await Task.WhenAll(teams.Select(async team => (team, group: await CreateGroupAsync(team))));
        var workspaces = groups
            .SelectMany(pair => pair.team.Environments.Select(environment => (pair.team, pair.group, environment)))
            .Select(item => new KeyValuePair<string, Workspace>($"{item.team.Name}-{item.environment}", new Workspace($"{item.team.Name}-{item.environment}", new() { ResourceGroupName = item.group.Name, RetentionInDays = item.environment.Equals("prod") ? 90 : 30 })))
            .ToDictionary();
        var endpoints = workspaces.Keys.Distinct().Where(key => key.EndsWith("-prod", StringComparison.Ordinal))
            .ToDictionary(key => key, key => new DataCollectionEndpoint($"{key}-dce", new() { ResourceGroupName = groups.First(pair => key.StartsWith(pair.team.Name)).group.Name }, new() { DependsOn = { workspaces[key] } }));

        var exports = new Dictionary<string, object?>();
        foreach (var key in workspaces.Keys.Except(endpoints.Keys).Reverse())
        {
            exports[key] = workspaces[key].CustomerId;
        }

        if (endpoints.TryGetValue("data-prod", out var data) && data is not null)
        {
            exports["data"] = data.Id;
        }

        return exports;
    }

    private static Task<Team[]> LoadTeamsAsync() => Task.FromResult(new[] { new Team("web", "dev", "prod"), new Team("data", "prod") });

    private static async ValueTask<ResourceGroup> CreateGroupAsync(Team team)
    {
        await Task.CompletedTask;
        try
        {
            return new ResourceGroup($"{team.Name}-rg", new() { Tags = { { "environments", string.Join("+", team.Environments) } } });
        }
        finally
        {
            Log.Info($"created the group of {team}");
        }
    }

    private sealed record Team(string Name, params string[] Environments);
}
