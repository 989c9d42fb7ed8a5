using System.Text;
using Pulumi;

namespace Conference.Infra.Helpers;

public record CloudInitConfig
{
    public required string RepoUrl { get; init; }

    public string RepoBranch { get; init; } = "";

    public required string Domain { get; init; }

    public string Environment { get; init; } = "dev";

    public required Output<string> DatabaseUser { get; init; }

    public required Output<string> DatabaseIdentity { get; init; }

    public required Output<string> ShopIdentity { get; init; }

    public Output<string> Endpoint { get; init; } = Output.Create("");

    public Output<string> Rule { get; init; } = Output.Create("none");

    public string AdminEmail { get; init; } = "";

    public int Port { get; init; } = 8345;
}

/// <summary>Writes a setup script and a file of settings, and a short list of commands that run them.</summary>
public static class CloudInitBuilder
{
    public static Output<string> Build(CloudInitConfig cfg)
    {
        var identities = Output.Tuple(cfg.DatabaseIdentity, cfg.ShopIdentity, cfg.DatabaseUser);
        var telemetry = Output.Tuple(cfg.Endpoint, cfg.Rule);

        return Output.Tuple(identities, telemetry)
            .Apply(t =>
            {
                var ((database, shop, user),
                    (endpoint, rule)) = t;
                return Generate(cfg, user, database, shop, endpoint, rule);
            });
    }

    private static string Generate(CloudInitConfig cfg, string user, string database, string shop, string endpoint, string rule)
    {
        var branch = string.IsNullOrEmpty(cfg.RepoBranch) ? "" : $"--branch {cfg.RepoBranch} ";
        var script = $$"""
            #!/bin/bash
            git clone {{branch}}{{cfg.RepoUrl}} /opt/tickets
            ${RUN:-docker compose} up -d
            """;

        var settings = new StringBuilder();
        settings.Append("DOMAIN=").AppendLine(cfg.Domain);
        settings.Append("ENVIRONMENT=").Append(cfg.Environment.ToUpperInvariant()).Append('\n');
        settings.Append($"DB_USER={user}\n");
        settings.Append($"DB_IDENTITY={database}\n");
        settings.Append($"SHOP_IDENTITY={shop}\n");
        settings.Append("TELEMETRY=").Append(endpoint).Append('#').Append(rule).Append('\n');
        settings.Append("PORT=").Append(cfg.Port).Append('\n');
        if (!string.IsNullOrEmpty(cfg.AdminEmail))
        {
            settings.Append($"ADMIN={cfg.AdminEmail}\n");
        }

        var lines = new List<string> { "#cloud-config", "package_update: true", "write_files:" };
        foreach (var (path, content) in new[] { ("/opt/setup.sh", script), ("/opt/.env", settings.ToString()) })
        {
            lines.Add($"  - path: {path}");
            lines.Add("    content: |");
            lines.AddRange(content.Split('\n').Select(line => "      " + line));
        }

        lines.Add("runcmd: [bash, /opt/setup.sh]");
        return string.Join("\n", lines);
    }
}
