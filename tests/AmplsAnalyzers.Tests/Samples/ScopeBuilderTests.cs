using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using Xunit;
using Registered = AmplsAnalyzers.Oracle.Execution.RegisteredResource;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>The correct sample again, its scope written with a builder.</summary>
public sealed partial class ScopeBuilderTests
{
    private static readonly Sample ScopeBuilder = Sample.Load("ScopeBuilder");

    /// <summary>The zones by their part of a builder's names.</summary>
    private static readonly ImmutableDictionary<string, string> ZoneNames = ImmutableDictionary<string, string>.Empty
        .Add("monitor", "privatelink.monitor.azure.com")
        .Add("oms", "privatelink.oms.opinsights.azure.com")
        .Add("ods", "privatelink.ods.opinsights.azure.com")
        .Add("agentsvc", "privatelink.agentsvc.azure-automation.net")
        .Add("blob", "privatelink.blob.core.windows.net");

    [Fact]
    public async Task Has_no_diagnostics()
    {
        Assert.Empty(ScopeBuilder.CompilerMessages);
        Assert.Empty(await ScopeBuilder.AnalyzeAsync(new AmplsAnalyzer()));
        Assert.Empty(await ScopeBuilder.AnalyzeAsync(new ScopeBuilderAnalyzer()));
    }

    [Fact]
    public async Task Has_no_diagnostics_in_v2_either()
    {
        Assert.Empty(ScopeBuilder.InV2().CompilerMessages);
        Assert.Empty(await ScopeBuilder.InV2().AnalyzeAsync(new AmplsAnalyzer()));
    }

    /// <summary>What the builder can't know of is still seen.</summary>
    [Theory]
    [InlineData("Monitoring/Workspaces.cs", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,", "", "AMPLS301")]
    [InlineData("PlatformStack.cs", "\"10.10.1.0/26\"", "\"10.10.1.0/28\"", "AMPLS506")]
    [InlineData("PlatformStack.cs", ".Products(products)", ".Products(operations)", "AMPLS203 AMPLS302")]
    public async Task Is_seen_through(string file, string passage, string replacement, string rules)
    {
        var broken = ScopeBuilder.With(file, passage, replacement);

        Assert.Empty(broken.CompilerMessages);
        var reported = (await broken.AnalyzeAsync(new AmplsAnalyzer())).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal);
        Assert.Equal(rules.Split(' '), reported.Order(StringComparer.Ordinal));
    }

    /// <summary>The same resources with the same inputs and the same order among them. Logical names and parents differ: a builder's are its component's.</summary>
    [Fact]
    public async Task Registers_what_the_sample_without_builder_registers()
    {
        var byHand = await RunAsync("HubAndSpoke");
        var built = await RunAsync("ScopeBuilder");

        Assert.Equal(Describe(byHand).Order(StringComparer.Ordinal), Describe(built).Order(StringComparer.Ordinal));
    }

    private static async Task<ImmutableArray<Registered>> RunAsync(string sample)
    {
        var program = OracleProgram.Find(Path.Combine(AppContext.BaseDirectory, "samples", sample)).Single();
        return (await ProgramRun.RunAsync(ProgramCompilation.Compile(program), program.Configuration)).Single().Resources;
    }

    private static IEnumerable<string> Describe(ImmutableArray<Registered> resources)
        => from resource in resources
           where resource.Token.StartsWith("azure-native:", StringComparison.Ordinal)
           let inputs = resource.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => $"{input.Key} = {Canonical(input.Value)}")
           let earlier = resource.DependsOn.Select(position => ByHand(resources[position].Token, resources[position].Name)).Order(StringComparer.Ordinal)
           select $"{resource.Token} {ByHand(resource.Token, resource.Name)} after [{string.Join(", ", earlier)}]: {string.Join("; ", inputs)}";

    /// <summary>The value as text, with the names that resources have in the sample without builder.</summary>
    private static string Canonical(System.Text.Json.Nodes.JsonNode? value) => value switch
    {
        System.Text.Json.Nodes.JsonObject members => $"{{{string.Join(", ", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {Canonical(member.Value)}"))}}}",
        System.Text.Json.Nodes.JsonArray items => $"[{string.Join(", ", items.Select(Canonical))}]",
        // The connection is called after its endpoint.
        _ when value?.ToString() == "monitoring-hub" => "monitoring",
        // A builder puts an endpoint where its network is; the other sample knows where that is.
        _ when value?.ToString() == "«hub|VirtualNetwork.Location»" => "westeurope",
        _ => Reference().Replace(value?.ToString() ?? "null", match => $"«{ByHand($":{match.Groups["type"].Value}", match.Groups["name"].Value)}|{match.Groups["type"].Value}."),
    };

    /// <summary>What a builder's resource is called in the sample without builder.</summary>
    private static string ByHand(string token, string name)
    {
        var type = token[(token.LastIndexOf(':') + 1)..];
        var zone = ZoneName().Match(name);
        return type switch
        {
            "PrivateLinkScope" or "PrivateEndpoint" or "PrivateDnsZoneGroup" => "monitoring",
            "PrivateLinkScopedResource" => name.Replace("monitoring-", "", StringComparison.Ordinal),
            "PrivateZone" when zone.Success => ZoneNames[zone.Groups["role"].Value],
            "VirtualNetworkLink" when zone.Success => $"{ZoneNames[zone.Groups["role"].Value]}-{zone.Groups["network"].Value}",
            _ => name,
        };
    }

    [GeneratedRegex(@"«(?<name>[^|»]+)\|(?<type>\w+)\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^monitoring-hub-(?<role>\w+)-zone(-to-(?<network>\w+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneName();
}
