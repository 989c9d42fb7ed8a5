using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Deployments
{
    class Program
    {
        private const string Location = "northeurope";
        static readonly string Postfix = "lab";
        static ResourceGroup group;

        static Task<int> Main()
        {
            return Pulumi.Deployment.RunAsync(async () =>
            {
                group = new ResourceGroup("rg-" + Postfix, new ResourceGroupArgs { ResourceGroupName = "rg-" + Postfix, Location = Location });
                Workspace workspace = CreateWorkspace();
                var applications = await CreateApplications(workspace, "gate", "queue");
                var scope = CreateScope(group, workspace, applications);

                return new Dictionary<string, object>
                {
                    { "scopeName", scope.Name },
                    { "keys", Output.All(applications.ConvertAll(a => a.InstrumentationKey)) },
                };
            });
        }

        private static Workspace CreateWorkspace()
        {
            return new Workspace("ws-" + Postfix, new WorkspaceArgs { ResourceGroupName = group.Name, Location = Location, RetentionInDays = 31 });
        }

        private static async Task<List<Component>> CreateApplications(Workspace workspace, params string[] names)
        {
            var result = new List<Component>();
            foreach (var name in names)
            {
                await Task.Yield();
                result.Add(await CreateApplication(workspace, name));
            }

            return result;
        }

        private static async Task<Component> CreateApplication(Workspace workspace, string name)
        {
            await Task.Delay(0);
            return new Component($"ai-{name}-{Postfix}", new ComponentArgs
            {
                ResourceGroupName = group.Name,
                Location = Location,
                Kind = "web",
                ApplicationType = ApplicationType.Web,
                WorkspaceResourceId = workspace.Id
            });
        }

        private static PrivateLinkScope CreateScope(ResourceGroup resourceGroup, Workspace workspace, IList<Component> applications)
        {
            var scope = new PrivateLinkScope($"ampls-{Postfix}", new PrivateLinkScopeArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open }
            });
            var first = Link(workspace.Id, "workspace", null);
            for (int i = 0; i != applications.Count; ++i)
                first = Link(applications[i].Id, $"app{i}", first);
            return scope;

            PrivateLinkScopedResource Link(Output<string> id, string name, PrivateLinkScopedResource after)
            {
                var options = after == null ? null : new CustomResourceOptions { DependsOn = { after } };
                return new PrivateLinkScopedResource(name, new PrivateLinkScopedResourceArgs { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = id }, options);
            }
        }
    }
}
