namespace Contoso.Dungeon;

public enum Area
{
    Network,
    Monitoring,
    PrivateLink,
}

public static class AreaExtensions
{
    public static string ToName(this Area area) => area switch
    {
        Area.Network => "net",
        Area.Monitoring => "mon",
        Area.PrivateLink => "pl",
        _ => throw new ArgumentOutOfRangeException(nameof(area)),
    };
}
