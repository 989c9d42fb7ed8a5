namespace Contoso.Monitoring;

internal static class Naming
{
    private const string Company = "contoso";

    public static string For(string kind, string name) => string.Join('-', kind, Company, name.ToLowerInvariant());

    public static Dictionary<string, string> Tags(Settings settings) => new()
    {
        ["environment"] = settings.Environment,
        ["owner"] = $"{Company}-platform",
    };
}
