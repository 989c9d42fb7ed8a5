using System.Collections.ObjectModel;

namespace Landing.Naming;

public enum Stage
{
    Test,
    Live,
}

public enum Region
{
    WestEurope,
    NorthEurope,
}

public enum Kind
{
    ResourceGroup,
    RouteTable,
    SecurityGroup,
    VirtualNetwork,
    Workspace,
}

internal static class Abbreviations
{
    internal static readonly IDictionary<Region, string> Regions = new ReadOnlyDictionary<Region, string>(new Dictionary<Region, string>
    {
        { Region.WestEurope, "weu" },
        { Region.NorthEurope, "neu" },
    });

    internal static readonly IDictionary<Kind, string> Kinds = new ReadOnlyDictionary<Kind, string>(new Dictionary<Kind, string>
    {
        { Kind.ResourceGroup, "rg" },
        { Kind.RouteTable, "rt" },
        { Kind.SecurityGroup, "nsg" },
        { Kind.VirtualNetwork, "vnet" },
        { Kind.Workspace, string.Empty },
    });

    public static string Short(this Region region) => Regions[region];
}
