using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

internal sealed class WebAppStack : Stack
{
    private sealed record Settings(string Location, int Retention, string? Commit)
    {
        public static Settings Read()
        {
            var config = new Config();
            return new(config.Get("location") ?? "westeurope", config.GetInt32("retention") ?? 30, Environment.GetEnvironmentVariable("NO_SUCH_COMMIT"));
        }
    }

    public WebAppStack()
    {
        var settings = Settings.Read();
        var subscription = Output.Create(GetClientConfig.InvokeAsync()).Apply(c => c.SubscriptionId);
        var group = new ResourceGroup("web", new() { ResourceGroupName = "rg-web", Location = settings.Location, Tags = { ["commit"] = settings.Commit ?? "local" } });
        var workspace = new Workspace("web-logs", new() { ResourceGroupName = group.Name, RetentionInDays = settings.Retention });
        var scope = new PrivateLinkScope("web-scope", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
        });
        _ = new PrivateLinkScopedResource("web-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
        _ = new RoleAssignment("web-reader", new()
        {
            PrincipalId = "22222222-0000-0000-0000-000000000000",
            PrincipalType = PrincipalType.Group,
            Scope = Output.Format($"/subscriptions/{subscription}/resourceGroups/rg-web"),
            RoleDefinitionId = subscription.Apply(id => $"/subscriptions/{id}/providers/Microsoft.Authorization/roleDefinitions/reader"),
        });
    }
}
