namespace Contoso.Components.Literals;

public static class ShortNames
{
    public const string Insights = "appi";
    public const string Network = "vnet";
    public const string Scope = "ampls";
    public const string Subnet = "snet";
    public const string Workspace = "log";
}
