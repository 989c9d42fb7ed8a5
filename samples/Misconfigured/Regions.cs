namespace Tidewater.FirstAttempt;

internal static class Regions
{
    public const string Main = "westeurope";
    public const string Branches = "northeurope";
}
