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

    /// <summary>The same statements somewhere else than in the program's function; null if that can't be done with them.</summary>
    public static string? Hide(string program, RuleFrame frame)
    {
        var start = program.IndexOf(Start, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += Start.Length;
        var end = program.IndexOf(End, start, StringComparison.Ordinal);
        var body = program[start..end];
        return body.Contains("return ", StringComparison.Ordinal) ? null : frame switch
        {
            RuleFrame.Helper => $"{program[..start]}    Create(config, group);{program[end..]}\npartial class Program\n{{\nstatic void Create(Config config, ResourceGroup group)\n{{\n{body}\n}}\n}}",
            RuleFrame.Loop => $"{program[..start].Replace("var group = new ResourceGroup(\"group\");", "", StringComparison.Ordinal)}foreach (var round in new[] {{ \"first\", \"second\" }})\n{{\nvar group = new ResourceGroup(round);\n{body}\n}}{program[end..]}",
            RuleFrame.Component => $"{program[..start]}    _ = new Framed(config, group);{program[end..]}\nsealed class Framed : ComponentResource\n{{\npublic Framed(Config config, ResourceGroup group) : base(\"test:index:Framed\", \"framed\")\n{{\n{body}\n}}\n}}",
            _ => throw new ArgumentOutOfRangeException(nameof(frame)),
        };
    }

    private const string Start = """
        return await Deployment.RunAsync(() =>
        {
            var config = new Config();
            var group = new ResourceGroup("group");

        """;

    private const string End = "\n}); // The end of the stack.\n";

    private static string Frame(string usings, string body, string[] declarations)
        => $$"""
        {{usings}}

        {{Start}}{{body}}{{End}}
        {{string.Join("\n\n", declarations)}}
        """;
}
