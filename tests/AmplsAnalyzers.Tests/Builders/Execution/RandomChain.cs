using System.Globalization;
using System.Text;
using CsCheck;

namespace AmplsAnalyzers.Tests.Builders.Execution;

/// <summary>A chain with some of the options that a builder has.</summary>
/// <param name="Shape">The provider.</param>
/// <param name="IsPrivateOnly">Both access modes.</param>
/// <param name="IsExisting">Whether the scope exists already.</param>
/// <param name="IsGovernment">The cloud.</param>
/// <param name="Optional">Which of the other options are given.</param>
/// <param name="Networks">The networks with an endpoint, and which of them share it.</param>
internal sealed record RandomChain(string Shape, bool IsPrivateOnly, bool IsExisting, bool IsGovernment, bool[] Optional, (string Zones, bool IsShared)[] Networks)
{
    private static readonly string[] Names = ["hub", "plant", "yard"];

    public static Gen<RandomChain> Gen { get; } = CsCheck.Gen.Select(
        OneOf(nameof(Definitions.Native), nameof(Definitions.V2), nameof(Definitions.V2ApiVersion), nameof(Definitions.LocalPackage), nameof(Definitions.Classic)),
        CsCheck.Gen.Bool,
        CsCheck.Gen.Bool,
        CsCheck.Gen.Bool,
        CsCheck.Gen.Bool.Array[6],
        CsCheck.Gen.Select(OneOf("default", "new", "policy", "existing", "linked"), CsCheck.Gen.Bool).Array[1, 3],
        (shape, isPrivateOnly, isExisting, isGovernment, optional, networks) => new RandomChain(shape, isPrivateOnly, isExisting, isGovernment, optional, networks));

    private string Cloud => IsGovernment ? ", cloud: Scope.AzureCloud.Government" : "";

    private bool HasMetrics => Programs.Members(Shape).Contains("Metrics", StringComparison.Ordinal);

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            var hasZones = false;
            var connections = new StringBuilder();
            for (var i = 0; i < Networks.Length; i++)
            {
                var name = Names[i];
                if (name == "yard")
                {
                    text.AppendLine("""var (yard, yardSubnet) = Network("yard", "10.4");""");
                }

                var zones = Networks[i].Zones switch
                {
                    "default" when i > 0 => "new",
                    "existing" or "linked" when hasZones => "new",
                    var chosen => chosen,
                };
                hasZones |= zones is "existing" or "linked";
                if (zones == "new")
                {
                    text.AppendLine($$"""var {{name}}Group = new ResourceGroup("{{name}}-group", new() { Location = "westeurope" });""");
                }
                else if (zones is "existing" or "linked")
                {
                    text.AppendLine(Zones(zones == "existing" ? "ExistingZone" : "NewZone"));
                }

                var dns = zones switch
                {
                    "default" => "",
                    "new" => $", Scope.Dns.New({name}Group{(Optional[5] ? ".Name" : "")})",
                    "policy" => ", Scope.Dns.CentralPolicy",
                    "existing" => ", Scope.Dns.Existing(zones)",
                    _ => ", Scope.Dns.Existing(zones, group)",
                };
                connections.Append($".ConnectTo({name}, {name}Subnet{dns})");
                if (Networks[i].IsShared)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"""var ({name}Spoke, _) = Network("{name}-spoke", "10.{i + 20}");""");
                    connections.Append($".SharedWith({name}Spoke)");
                }
            }

            if (IsExisting)
            {
                text.AppendLine($"""var scope = {ScopeType}.Get("scope", "/subscriptions/s/resourceGroups/monitor/providers/Microsoft.Insights/privateLinkScopes/scope");""");
            }

            text.Append(IsExisting
                ? $"Scope.For(\"monitoring\", scope, {Group}{Tags}{Cloud}{Options}){Programs.Members(Shape)}"
                : $"Scope.Build(\"monitoring\", {Group}{(Optional[0] ? ", \"ampls-contoso\"" : "")}{Tags}{Cloud}{Options}).IngestionAccess({Mode}).QueryAccess({Mode}){Programs.Members(Shape)}");
            return text.Append(IsExisting && Optional[0] ? "" : connections).Append(".Create();").ToString();
        }
    }

    private string Mode => IsPrivateOnly ? "AccessMode.PrivateOnly" : "AccessMode.Open";

    private string Group => Optional[1] ? "group" : "group.Name";

    private string Tags => Optional[2] ? """, tags: new Dictionary<string, string> { ["owner"] = "platform" }""" : "";

    private string Options => Optional[3] ? $", options: new ComponentResourceOptions {{ {(Optional[4] ? "Parent = group, " : "")}Protect = true, DependsOn = {{ group }} }}" : "";

    private static Gen<string> OneOf(params string[] values) => CsCheck.Gen.Int[0, values.Length - 1].Select(position => values[position]);

    private string ScopeType => Shape switch
    {
        nameof(Definitions.Native) or nameof(Definitions.Classic) => "Monitor.PrivateLinkScope",
        nameof(Definitions.LocalPackage) => "Pulumi.AzureNative_monitor_v20210701preview.Monitor.PrivateLinkScope",
        _ => "PrivateLinkScope",
    };

    private string Zones(string zone)
    {
        string[] names = IsGovernment
            ? ["monitor.azure.us", "oms.opinsights.azure.us", "ods.opinsights.azure.us", "agentsvc.azure-automation.us", "blob.core.usgovcloudapi.net", "westeurope.prometheus.monitor.azure.us"]
            : ["monitor.azure.com", "oms.opinsights.azure.com", "ods.opinsights.azure.com", "agentsvc.azure-automation.net", "blob.core.windows.net", "westeurope.prometheus.monitor.azure.com"];
        return $"var zones = new Scope.MonitorZones({string.Join(", ", names.Take(HasMetrics ? 6 : 5).Select(name => $"{zone}(\"privatelink.{name}\")"))});";
    }
}
