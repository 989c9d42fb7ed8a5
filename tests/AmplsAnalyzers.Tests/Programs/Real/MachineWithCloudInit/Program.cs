using Conference.Infra.Helpers;
using Conference.Infra.Infrastructure;
using Pulumi;

return await Deployment.RunAsync(() =>
{
    var prefix = "tickets";
    var domain = "tickets.example.org";
    var environment = " Prod ".Trim().ToLowerInvariant();
    if (environment is not ("dev" or "prod"))
    {
        throw new ArgumentException($"Invalid value for 'environment': '{environment}'. Allowed values are 'dev' or 'prod'.");
    }

    string? allowedRanges = "10.9.0.0/24; 10.9.1.0/24";
    string[]? sshRanges = null;
    if (!string.IsNullOrEmpty(allowedRanges))
    {
        try
        {
            sshRanges = Ranges.Parse(allowedRanges);
        }
        catch (FormatException)
        {
            sshRanges = [allowedRanges];
        }
    }

    var useMonitoring = true;
    var usePrivateLink = environment == "prod";
    var workspaceName = "";

    // Fail fast: a private link needs something to link
    if (usePrivateLink && !useMonitoring && string.IsNullOrEmpty(workspaceName))
    {
        throw new ArgumentException(
            "A private link scope needs a workspace. " +
            "Switch 'useMonitoring' on, or 'usePrivateLink' off.");
    }

    // 1. Resource group
    var rg = ResourceGroupStack.Create(prefix);

    // 2. Networking
    var network = NetworkStack.Create(prefix, rg, sshRanges);

    // 3. Identities that stand in for secrets
    var identities = IdentityGenerator.Create(prefix, rg);

    // 4. Monitoring (optional)
    Output<string> finalEndpoint = Output.Create("");
    Output<string> finalRule = Output.Create("none");
    MonitoringResult? monitoring = null;
    if (useMonitoring)
    {
        var logs = MonitoringStack.CreateLogs(new LogsArgs
        {
            Prefix = prefix,
            ResourceGroup = rg,
            Retention = environment == "prod" ? 365 : null,
        });

        InputList<Resource>? rulesDependOn = null;

        if (usePrivateLink)
        {
            var link = PrivateLinkStack.Create(new PrivateLinkArgs
            {
                Prefix = prefix,
                ResourceGroup = rg,
                Network = network,
                Workspace = logs.Workspace,
                Endpoint = logs.Endpoint,
                DependsOn = logs.All().Cast<Resource>().ToArray(),
            });

            rulesDependOn = new InputList<Resource> { link.PrivateEndpoint };
        }

        monitoring = MonitoringStack.CreateRules(new RulesArgs
        {
            Prefix = prefix,
            ResourceGroup = rg,
            Logs = logs,
            DependsOn = rulesDependOn,
        });

        finalEndpoint = monitoring.EndpointUrl;
        finalRule = monitoring.Rule.ImmutableId;
    }

    // 5. What the machine does when it starts
    var cloudInit = CloudInitBuilder.Build(new CloudInitConfig
    {
        RepoUrl = "https://example.org/tickets.git",
        Domain = domain,
        Environment = environment,
        DatabaseUser = Output.Create("tickets"),
        DatabaseIdentity = identities.Database.ClientId,
        ShopIdentity = identities.Shop.ClientId,
        Endpoint = finalEndpoint,
        Rule = finalRule,
        AdminEmail = "admin@example.org",
    });

    // 6. The machine
    var vm = VirtualMachineStack.Create(new MachineArgs
    {
        Prefix = prefix,
        ResourceGroup = rg,
        Network = network,
        VmSize = "Standard_B2s",
        SshPublicKey = "ssh-ed25519 AAAA admin",
        CloudInitScript = cloudInit,
    });

    if (monitoring is { Rule: var rule })
    {
        MonitoringStack.Associate(prefix, rg, vm.Vm, rule, monitoring.Endpoint);
    }

    var outputs = new Dictionary<string, object?>
    {
        ["environment"] = environment,
        ["resourceGroupName"] = rg.Name,
        ["vmPublicIp"] = vm.PublicIpAddress,
        ["sshCommand"] = vm.PublicIpAddress.Apply(ip => $"ssh azureuser@{ip}"),
        ["url"] = $"https://{domain}",
    };

    if (monitoring != null)
    {
        outputs["monitoring"] = "Azure Monitor Agent";
        outputs["endpoint"] = Output.CreateSecret(monitoring.EndpointUrl);
    }

    return outputs;
});

internal static class Ranges
{
    public static string[] Parse(string text) => text.Contains(';') ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : throw new FormatException(text);
}
