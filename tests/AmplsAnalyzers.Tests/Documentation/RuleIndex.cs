using System.Text;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The lists of all rules in the documentation.</summary>
internal static class RuleIndex
{
    /// <summary>The table of the README.</summary>
    public static string Table
    {
        get
        {
            var text = new StringBuilder("| Rule | Title | Severity | Fix |\n|---|---|---|---|\n");
            foreach (var rule in ShippedRule.All.Values)
            {
                text.Append($"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {rule.Severity} | {rule.Fix} |\n");
            }

            return text.ToString();
        }
    }

    /// <summary>The index page, where all messages stand side by side.</summary>
    public static string Page
    {
        get
        {
            var text = new StringBuilder(
                """
                <!-- Generated: CONTRIBUTING.md tells how. -->
                # Rules

                All rules by area, with what they say. In the messages, `{0}`, `{1}` and so on stand for the names of your own resources, values and
                operations. *Off* means disabled by default; [Configuration](../../README.md#configuration) tells how to switch a rule on or off.

                The examples on the pages are parts of programs for Pulumi.AzureNative v3. Their `using` directives are left out; `group` is a resource group, and `config`
                the configuration of the stack. What `Get` reads exists already.

                """);
            foreach (var area in ShippedRule.All.Values.GroupBy(rule => rule.Descriptor.Category, StringComparer.Ordinal))
            {
                text.Append($"\n## {Heading(area.Key)}\n\n| Rule | Title | Severity | Fix | Message |\n|---|---|---|---|---|\n");
                foreach (var rule in area)
                {
                    text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} | {rule.Fix} | {rule.MessageFormat} |\n");
                }
            }

            return text.ToString();
        }
    }

    private static string Heading(string category) => category switch
    {
        "Scope" => "Private link scope",
        "ScopedResources" => "Scoped resources",
        "PublicNetworkAccess" => "Public network access",
        "DataCollection" => "Data collection",
        "Networking" => "Private endpoint and network",
        "Dns" => "DNS",
        "ConnectedServices" => "Application Insights, storage, Grafana",
        "Builders" => "Scope builders",
        _ => category,
    };
}
