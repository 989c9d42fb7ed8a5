public static class NamingConvention
{
    private const string BasePrefix = "lz";

    public static string GetResourceGroupName(string environment)
    {
        return $"{BasePrefix}-{environment}-rg";
    }

    public static string GetVNetName(string environment)
    {
        return $"{BasePrefix}-{environment}-vnet";
    }

    public static string GetPublicIpName(string name, string environment)
    {
        return $"{BasePrefix}-{environment}-{name}-pip";
    }

    public static string GetManagedIdentityName(string name, string environment)
    {
        return $"{BasePrefix}-{environment}-{name}-mi";
    }

    public static string GetAksName(string environment)
    {
        return $"{BasePrefix}-{environment}-aks";
    }

    public static string GetAppInsightsName(string environment)
    {
        return $"{BasePrefix}-{environment}-ai";
    }

    public static string GetLogAnalyticsName(string environment)
    {
        return $"{BasePrefix}-{environment}-la";
    }

    public static string GetNetworkSecurityGroup(string name, string environment)
    {
        return $"{BasePrefix}-{environment}-{name}-nsg";
    }
}
