namespace AmplsAnalyzers.Tests.Rules;

/// <summary>The frame around the statements of a test program: usings, entry point, a resource group.</summary>
internal static class ProgramFrame
{
    public static string V3(string body, params string[] declarations) => Frame(
        """
        using Pulumi;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.PrivateDns;
        using Pulumi.AzureNative.Resources;
        using Compute = Pulumi.AzureNative.Compute;
        using ContainerService = Pulumi.AzureNative.ContainerService;
        using Dashboard = Pulumi.AzureNative.Dashboard;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;
        using Resource = Pulumi.Resource;
        using Storage = Pulumi.AzureNative.Storage;
        """,
        body,
        declarations);

    public static string V2(string body, params string[] declarations) => Frame(
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Compute = Pulumi.AzureNative.Compute;
        using ContainerService = Pulumi.AzureNative.ContainerService;
        using Dashboard = Pulumi.AzureNative.Dashboard;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;
        using Resource = Pulumi.Resource;
        using Storage = Pulumi.AzureNative.Storage;
        """,
        body,
        declarations);

    public static string Classic(string body, params string[] declarations) => Frame(
        """
        using Pulumi;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Core;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.Network.Inputs;
        using Pulumi.Azure.OperationalInsights;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink.Inputs;
        using Compute = Pulumi.Azure.Compute;
        using ContainerService = Pulumi.Azure.ContainerService;
        using Dashboard = Pulumi.Azure.Dashboard;
        using Deployment = Pulumi.Deployment;
        using Endpoint = Pulumi.Azure.PrivateLink.Endpoint;
        using LogAnalytics = Pulumi.Azure.LogAnalytics;
        using Storage = Pulumi.Azure.Storage;
        """,
        body,
        declarations);

    private static string Frame(string usings, string body, string[] declarations)
        => $$"""
        {{usings}}

        return await Deployment.RunAsync(() =>
        {
            var config = new Config();
            var group = new ResourceGroup("group");
        {{body}}
        });

        {{string.Join("\n\n", declarations)}}
        """;
}
