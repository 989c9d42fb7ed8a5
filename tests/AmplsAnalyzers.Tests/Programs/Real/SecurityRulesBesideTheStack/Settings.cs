public sealed class Settings
{
    private readonly Dictionary<string, string> _values = new()
    {
        ["vnet.addressSpaces"] = "10.20.0.0/16",
        ["vnet.subnets.gateway.addressPrefixes"] = "10.20.0.0/24",
        ["vnet.subnets.aks.addressPrefixes"] = "10.20.4.0/22",
        ["vnet.subnets.endpoints.addressPrefixes"] = "10.20.1.0/26",
        ["vnet.subnets.functions.addressPrefixes"] = "10.20.2.0/24",
        ["firstDeployment"] = "false",
    };

    public string Require(string key) => _values.TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"'{key}' isn't set.");

    public bool RequireBoolean(string key) => bool.Parse(Require(key));
}
