using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;

namespace Stize.Building.Monitor;

public sealed class WorkspaceBuilder(string name) : BuilderBase<Workspace>(name)
{
    private readonly WorkspaceArgs arguments = new();

    public WorkspaceBuilder ResourceGroup(Input<string> group)
    {
        arguments.ResourceGroupName = group;
        return this;
    }

    public WorkspaceBuilder Retention(int days)
    {
        arguments.RetentionInDays = days;
        return this;
    }

    public WorkspaceBuilder Private(bool isPrivate = true)
    {
        var access = isPrivate ? PublicNetworkAccessType.Disabled : PublicNetworkAccessType.Enabled;
        (arguments.PublicNetworkAccessForIngestion, arguments.PublicNetworkAccessForQuery) = (access, access);
        return this;
    }

    public override Workspace Build(CustomResourceOptions options) => new(Name, arguments, options);
}

public sealed class ScopeBuilder : BuilderBase<PrivateLinkScope>
{
    private readonly PrivateLinkScopeArgs arguments = new() { Location = "global" };

    public ScopeBuilder(string name) : base(name) => Mode(AccessMode.Open);

    public ScopeBuilder ResourceGroup(Input<string> group)
    {
        arguments.ResourceGroupName = group;
        return this;
    }

    public ScopeBuilder PrivateOnly() => Mode(AccessMode.PrivateOnly);

    public override PrivateLinkScope Build(CustomResourceOptions options) => new(Name, arguments, options);

    private ScopeBuilder Mode(AccessMode mode)
    {
        arguments.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = mode, QueryAccessMode = mode };
        return this;
    }
}

public sealed class LinksBuilder
{
    private readonly PrivateLinkScope scope;
    private readonly Input<string> group;
    private readonly Dictionary<string, Input<string>> targets = new();

    public LinksBuilder(PrivateLinkScope scope, Input<string> group)
    {
        this.scope = scope;
        this.group = group;
    }

    public LinksBuilder Add(string name, Input<string> id)
    {
        targets.Add(name, id);
        return this;
    }

    public IEnumerable<Resource> Build()
    {
        PrivateLinkScopedResource? previous = null;
        foreach (var (name, id) in targets)
        {
            var options = new CustomResourceOptions();
            if (previous is not null)
                options.DependsOn.Add(previous);
            previous = new PrivateLinkScopedResource($"{name}-link", new PrivateLinkScopedResourceArgs { ResourceGroupName = group, ScopeName = scope.Name, LinkedResourceId = id }, options);
            yield return previous;
        }
    }
}
