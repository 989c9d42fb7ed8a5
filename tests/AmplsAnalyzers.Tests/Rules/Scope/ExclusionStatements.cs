namespace AmplsAnalyzers.Tests.Rules.Scope;

using static NativeStatements;

/// <summary>Scopes with exclusions, which only Pulumi.AzureNative has.</summary>
internal static class ExclusionStatements
{
    /// <summary>A scope with one exclusion. The scope is private-only for both operations if nothing else is said.</summary>
    public static string WithExclusion(string name, string exclusion, string mark = "", string ingestion = "\"PrivateOnly\"", string query = "\"PrivateOnly\"")
        => $$"""
        var {{name}} = new PrivateLinkScope("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = {{ingestion}},
                QueryAccessMode = {{query}},
                Exclusions = { new {{Marked(mark, "AccessModeSettingsExclusionArgs")}} { {{exclusion}} } },
            },
        });

        """;
}
