using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS304Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/ContainerInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, InternetQueryEnabled = false });
            _ = new {|AMPLS304:AnalyticsSolution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                SolutionName = "Updates",
                WorkspaceName = logs.Name,
                WorkspaceResourceId = logs.Id,
                Plan = new Pulumi.Azure.OperationalInsights.Inputs.AnalyticsSolutionPlanArgs { Publisher = "Microsoft", Product = "OMSGallery/Updates" },
            });
            """);

    [Fact]
    public Task FiresOnceForALoop() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            foreach (var product in new[] { "Updates", "ChangeTracking" })
            {
                _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}(product, new()
                {
                    ResourceGroupName = group.Name,
                    Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = $"OMSGallery/{product}" },
                    Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
                });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            if (config.GetBoolean("flag") == true)
            {
                _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
                {
                    ResourceGroupName = group.Name,
                    Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                    Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
                });
            }
            """);

    [Fact]
    public Task NearMissOpenForQueries() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            var open = new Workspace("open", new() { ResourceGroupName = group.Name });
            _ = new Pulumi.AzureNative.OperationsManagement.Solution("fine", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = open.Id },
            });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);

    [Fact]
    public Task NearMissOtherSolution() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new Pulumi.AzureNative.OperationsManagement.Solution("fine", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/SecurityInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);

    [Fact]
    public Task UnknownProduct() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new Pulumi.AzureNative.OperationsManagement.Solution("any", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = config.Require("product") },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);

    [Fact]
    public Task UnknownWorkspace() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new Pulumi.AzureNative.OperationsManagement.Solution("any", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = config.Require("workspace") },
            });
            _ = new {|AMPLS304:Pulumi.AzureNative.OperationsManagement.Solution|}("solution", new()
            {
                ResourceGroupName = group.Name,
                Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = "plan", Publisher = "Microsoft", Product = "OMSGallery/VMInsights" },
                Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = logs.Id },
            });
            """);
}
