using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Declares zones and their links to a network in one loop over their names, and lists them for a zone group.</summary>
/// <param name="Statements">The statements.</param>
/// <param name="List">The variable that lists the zones.</param>
internal sealed record ZoneLoop(IReadOnlyList<(string Code, bool IsSetApart)> Statements, string List)
{
    /// <param name="model">The creation in whose style the zones are written, and whose logical name theirs are made of: the endpoint's or the zone group's.</param>
    /// <param name="zones">The names of the zones.</param>
    /// <param name="resourceGroup">The resource group's name, as an expression.</param>
    /// <param name="network">The network's variable.</param>
    /// <param name="entry">What a zone group lists: args with the zone's id, or the id itself.</param>
    /// <param name="present">What it lists already, as expressions.</param>
    /// <param name="provider">The provider.</param>
    /// <returns>Null where the model can't be imitated.</returns>
    public static ZoneLoop? Write(Place model, IReadOnlyList<string> zones, string resourceGroup, string network, ITypeSymbol entry, IReadOnlyList<string> present, Provider provider)
    {
        var isClassic = provider == Provider.Classic;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = Free("zoneNames");
        var name = Free("zoneName");
        var zone = Free("zone");
        var list = Free(isClassic ? "zoneIds" : "zoneConfigs");
        (string, string)[] inputs = isClassic
            ? [("ResourceGroupName", resourceGroup), ("Name", name)]
            : [("ResourceGroupName", resourceGroup), ("PrivateZoneName", name), ("Location", "\"global\"")];
        if (LogicalName.OfEach(model, name, "") is not { } zoneName
            || LogicalName.OfEach(model, name, "-link") is not { } linkName
            || NewResource.Of(DnsKinds.PrivateZone, model)?.Write(zoneName, inputs, []) is not { } creation
            || NetworkLink.Write(model, linkName, resourceGroup, zone, network, provider) is not { } link)
        {
            return null;
        }

        var listed = isClassic ? $"{zone}.Id" : $"new {Code.NameOf(entry)} {{ Name = {name}.Replace('.', '-'), PrivateDnsZoneId = {zone}.Id }}";
        var first = present.Count == 0 ? "()" : $"\n{{\n{string.Concat(present.Select(element => $"    {element.Replace("\n", "\n    ")},\n"))}}}";
        return new ZoneLoop(
            [
                ($"var {names} = new[]\n{{\n{string.Concat(zones.Select(each => $"    {Code.Literal(each)},\n"))}}};", true),
                ($"var {list} = new global::Pulumi.InputList<{Code.NameOf(entry)}>{first};", false),
                ($"foreach (var {name} in {names})\n{{\n    var {zone} = {Inner(creation)};\n    _ = {Inner(link)};\n    {list}.Add({listed});\n}}", false),
            ],
            list);

        string Free(string wanted)
        {
            var free = FreeName.Local(model, wanted, taken);
            taken.Add(free);
            return free;
        }
    }

    private static string Inner(string code) => code.Replace("\n", "\n    ");
}
