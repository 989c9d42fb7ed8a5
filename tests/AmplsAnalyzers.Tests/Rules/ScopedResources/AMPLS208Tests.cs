using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

/// <summary>Kinds came with the API version 2023-06-01-preview, which is v3's.</summary>
public sealed class AMPLS208Tests : RuleTests
{
    private const string Subscription = "\"/subscriptions/11111111-1111-1111-1111-111111111111\"";

    private static readonly string Mistake = Scope("scope") + Workspace("logs") + Link("wrong", "scope.Name", "logs.Id", "Kind = {|AMPLS208:\"Metrics\"|},");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnAnExplicitApiVersion() => V2("""
        var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
        _ = new Pulumi.AzureNative.Insights.V20230601Preview.PrivateLinkScopedResource("wrong", new() { ResourceGroupName = group.Name, ScopeName = "scope", LinkedResourceId = logs.Id, Kind = {|AMPLS208:"Metrics"|} });
        """);

    [Theory]
    [InlineData("logs.Id", "Kind = {|AMPLS208:ScopedResourceKind.Metrics|},")]
    [InlineData("logs.Id", "Kind = {|AMPLS208:\"metrics\"|}, SubscriptionLocation = \"westeurope\",")]
    [InlineData("\"/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/components/c\"", "Kind = {|AMPLS208:\"Metrics\"|},")]
    [InlineData(Subscription, "Kind = {|AMPLS208:\"Metric\"|},")]
    [InlineData("config.Require(\"resource\")", "Kind = {|AMPLS208:\"Subscription\"|},")]
    [InlineData("logs.Id", "SubscriptionLocation = {|AMPLS208:\"westeurope\"|},")]
    [InlineData(Subscription, "SubscriptionLocation = {|AMPLS208:\"westeurope\"|},")]
    [InlineData(Subscription, "Kind = {|AMPLS208:\"Resource\"|}, SubscriptionLocation = \"westeurope\",")]
    public Task FiresOn(string linked, string more) => V3(Scope("scope") + Workspace("logs") + Link("wrong", "scope.Name", linked, more));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope") + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name, scope, "Metrics");
            }
        }
        """,
        """
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, PrivateLinkScope scope, string kind)
                : base("test:index:Monitored", name)
                => _ = new PrivateLinkScopedResource(name, Args(name, scope, kind));

            private static PrivateLinkScopedResourceArgs Args(string name, PrivateLinkScope scope, string kind)
                => new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = new Workspace(name, new() { ResourceGroupName = "monitoring" }).Id, Kind = {|AMPLS208:kind|} };
        }
        """);

    /// <summary>A subscription of the kind Resource cannot be linked at all, which is 201.</summary>
    [Theory]
    [InlineData("logs.Id", "Kind = ScopedResourceKind.Resource,")]
    [InlineData("logs.Id", "Kind = \"resource\",")]
    [InlineData(Subscription, "Kind = \"Metrics\", SubscriptionLocation = \"westeurope\",")]
    [InlineData("Output.Format($\"/subscriptions/{Pulumi.AzureNative.Authorization.GetClientConfig.Invoke().Apply(config => config.SubscriptionId)}\")", "Kind = \"Metrics\",")]
    [InlineData(Subscription, "Kind = \"Resource\",")]
    public Task NearMiss(string linked, string more) => V3(Mistake + Link("right", "scope.Name", linked, more));

    /// <summary>A class that this analyzer has no model of may stand for a subscription.</summary>
    [Fact]
    public Task NearMissAnUnmodelledSubscription() => Verify(
        ProviderShape.V3.With(ProviderShape.Classic),
        ProgramFrame.V3(Mistake + Link("right", "scope.Name", "Pulumi.Azure.Core.GetSubscription.Invoke().Apply(subscription => subscription.Id)", "Kind = \"Metrics\", SubscriptionLocation = \"westeurope\",")));

    [Theory]
    [InlineData("config.Require(\"resource\")", "Kind = \"Metrics\",")]
    [InlineData("logs.Id", "Kind = config.Require(\"kind\"), SubscriptionLocation = \"westeurope\",")]
    [InlineData("logs.Id", "SubscriptionLocation = config.Get(\"location\")!,")]
    [InlineData("config.GetBoolean(\"x\") == true ? logs.Id : Output.Create(\"/subscriptions/a\")", "Kind = \"Metrics\",")]
    [InlineData("logs.Id", "Kind = config.GetBoolean(\"x\") == true ? \"Metrics\" : \"Resource\",")]
    public Task Unknown(string linked, string more) => V3(Mistake + Link("some", "scope.Name", linked, more));
}
