using Pulumi;

namespace Northwind.Platform;

/// <summary>What every resource of the platform has in common.</summary>
internal static class Company
{
    public const string Region = "westeurope";
    public const string TenantId = "11111111-2222-3333-4444-555555555555";

    public static InputMap<string> Tags(string workload) => new()
    {
        ["company"] = "northwind",
        ["workload"] = workload,
        ["managed-by"] = "pulumi",
    };
}
