using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>No program that somebody would write meets a budget, and no other program is run for long.</summary>
public sealed class BoundsTests
{
    [Fact]
    public void Four_thousand_resources_in_400_files_meet_no_budget()
    {
        var files = Enumerable.Range(0, 400).Select(file => $$"""
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Resources;
            namespace Platform;
            internal sealed class Area{{file}}(ResourceGroup group, Func<string, string> name)
            {
                private readonly Dictionary<string, DataCollectionEndpoint> _endpoints = new();

                public IEnumerable<DataCollectionEndpoint> Create()
                {
                    foreach (var (region, i) in new[] { "weu", "neu", "uks", "swc", "frc" }.Select((region, i) => (region, i)))
                    {
                        _endpoints[region] = Endpoint($"{region}-{i}");
                        _ = new DataCollectionRule(name($"dcr-{{file}}-{region}"), new() { ResourceGroupName = group.Name, DataCollectionEndpointId = _endpoints[region].Id, Description = string.Join(" ", "rule", "of", region) });
                    }

                    return _endpoints.Values.Where(endpoint => endpoint is not null);
                }

                private DataCollectionEndpoint Endpoint(string suffix) => new(name($"dce-{{file}}-{suffix}"), new()
                {
                    ResourceGroupName = group.Name,
                    Tags = { ["area"] = "{{file}}", ["suffix"] = suffix },
                });
            }
            """);
        var main = $$"""
            using Pulumi.AzureNative.Resources;
            using Platform;
            return await Pulumi.Deployment.RunAsync(() =>
            {
                var group = new ResourceGroup("platform");
                string Name(string name) => $"contoso-{name.ToLowerInvariant()}";
                var endpoints = new List<Pulumi.AzureNative.Monitor.DataCollectionEndpoint>();
            {{string.Concat(Enumerable.Range(0, 400).Select(file => $"    endpoints.AddRange(new Area{file}(group, Name).Create());\n"))}}
                return new Dictionary<string, object?> { ["count"] = endpoints.Count };
            });
            """;
        var compilation = StackText.Compile(ProviderShape.V3, OutputKind.ConsoleApplication, [main, .. files]);

        var stack = Assert.Single(DryRun.Run(compilation, TestContext.Current.CancellationToken));

        Assert.True(stack.IsComplete);
        Assert.Equal(4001, stack.Resources.Length);
        Assert.All(stack.Resources, resource => Assert.NotNull(resource.Name.Text));
        Assert.All(stack.Resources, resource => Assert.Equal(Stacks.Presence.Always, resource.Presence));
    }

    [Theory]
    [InlineData("conditions", 2000)]
    [InlineData("switch", 2000)]
    [InlineData("ternaries", 300)]
    [InlineData("loops", 300)]
    [InlineData("returns", 300)]
    [InlineData("lists", 2000)]
    [InlineData("branches of texts", 200)]
    public void Steps_grow_with_the_program(string kind, int size)
    {
        var (small, large) = (Steps(kind, size), Steps(kind, 2 * size));

        // Twice the program takes about twice the steps.
        Assert.InRange(large, small, small * 5 / 2);
    }

    private static long Steps(string kind, int size)
    {
        var body = kind switch
        {
            "conditions" => string.Concat(Enumerable.Range(0, size).Select(i => $"if (flag) {{ new ResourceGroup(\"a{i}\"); }}\n")),
            "switch" => $"switch (number) {{ {string.Concat(Enumerable.Range(0, size).Select(i => $"case {i}: new ResourceGroup(\"a{i}\"); break;\n"))} }}",
            "ternaries" => $"var x = {string.Concat(Enumerable.Range(0, size).Select(i => $"number == {i} ? \"a{i}\" : "))}\"z\"; new ResourceGroup(x);",
            "loops" => string.Concat(Enumerable.Range(0, size).Select(i => $"foreach (var n{i} in Unknown) {{ new ResourceGroup(n{i}); }}\n")),
            "returns" => string.Concat(Enumerable.Range(0, size).Select(i => $"if (number == {i}) {{ return; }} new ResourceGroup(\"a{i}\");\n")),
            "lists" => "var list = new List<string>();" + string.Concat(Enumerable.Range(0, size).Select(i => $"if (flag) {{ list.Add(\"a{i}\"); }}\n")) + "new ResourceGroup(string.Join(\",\", list));",
            _ => "var text = \"\";" + string.Concat(Enumerable.Range(0, size).Select(i => $"text += flag ? \"a{i}\" : \"b{i}\";\n")) + "new ResourceGroup(text);",
        };
        var compilation = StackText.Compile(ProviderShape.V3, OutputKind.ConsoleApplication, $$"""
            using Pulumi.AzureNative.Resources;
            return await Pulumi.Deployment.RunAsync(() =>
            {
                var config = new Pulumi.Config();
                var flag = config.RequireBoolean("flag");
                var number = config.RequireInt32("number");
                var Unknown = config.RequireObject<List<string>>("names");
                {{body}}
            });
            """);
        return DryRun.Of(compilation, TestContext.Current.CancellationToken).Steps;
    }
}
