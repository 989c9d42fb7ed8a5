namespace Contoso.Screens;

public static class Standards
{
    public static Dictionary<string, string> Tags => new() { ["owner"] = "platform", ["managed-by"] = "pulumi" };

    public static string ToZoneKey(this string zone) => zone.Replace(".", "-");
}
