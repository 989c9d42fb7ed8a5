using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;

namespace Tools.Resources
{
    public class WorkspaceCreator : ResourceCreator
    {
        public WorkspaceCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName)
            : base(deploymentName, location, resourceGroupName, "log")
        {
        }

        public Workspace Create(string name, int? retention = null)
        {
            var args = new WorkspaceArgs { Location = Location, ResourceGroupName = ResourceGroupName };
            if (retention.HasValue)
                args.RetentionInDays = retention.Value;
            return new Workspace(NameOf(name), args);
        }
    }

    public class InsightsCreator : ResourceCreator
    {
        private readonly Workspace workspace;

        public InsightsCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName, Workspace workspace)
            : base(deploymentName, location, resourceGroupName, "appi")
        {
            this.workspace = workspace;
        }

        public Component CreateWeb(string name, Input<string> hiddenLink) => Create(name, hiddenLink, "web", ApplicationType.Web);

        public Component CreateOther(string name, Input<string> hiddenLink) => Create(name, hiddenLink, "other", ApplicationType.Other);

        private Component Create(string name, Input<string> hiddenLink, string kind, ApplicationType type)
        {
            return new Component(NameOf(name), new ComponentArgs
            {
                ApplicationType = type,
                Kind = kind,
                Location = Location,
                ResourceGroupName = ResourceGroupName,
                WorkspaceResourceId = workspace.Id,
                Tags = new InputMap<string> { { "hidden-link", hiddenLink } },
            });
        }
    }

    public class ScopeCreator : ResourceCreator
    {
        public ScopeCreator(string deploymentName, Input<string> resourceGroupName)
            : base(deploymentName, "global", resourceGroupName, "ampls")
        {
        }

        public PrivateLinkScope Create(AccessMode mode)
        {
            return new PrivateLinkScope(NameOf(DeploymentName), new Pulumi.AzureNative.Monitor.PrivateLinkScopeArgs
            {
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = mode, QueryAccessMode = mode },
                Location = Location,
                ResourceGroupName = ResourceGroupName,
            });
        }

        public PrivateLinkScopedResource Add(PrivateLinkScope scope, string name, Input<string> resourceId)
        {
            var args = new PrivateLinkScopedResourceArgs();
            args.ResourceGroupName = ResourceGroupName;
            args.ScopeName = scope.Name;
            args.LinkedResourceId = resourceId;
            return new PrivateLinkScopedResource(NameOf(name), args);
        }
    }
}
