namespace Tidewater.Platform;

internal static class Company
{
    public const string Region = "westeurope";

    public static readonly Dictionary<string, string> Tags = new()
    {
        ["company"] = "tidewater",
        ["owner"] = "platform-team",
    };
}
