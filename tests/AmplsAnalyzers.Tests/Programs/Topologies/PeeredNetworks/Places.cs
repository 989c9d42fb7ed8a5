namespace Contoso.Monitoring;

/// <summary>Where a network is.</summary>
internal sealed record Place(string Name, string Region, int Octet);

internal static class Places
{
    public static readonly Place West = new("west", "westeurope", 10);
    public static readonly Place North = new("north", "northeurope", 20);
    public static readonly Place Backup = new("backup", "northeurope", 30);

    public static IReadOnlyList<Place> All { get; } = [West, North, Backup];

    public static IEnumerable<string> Regions => All.Select(place => place.Region).Distinct();
}
