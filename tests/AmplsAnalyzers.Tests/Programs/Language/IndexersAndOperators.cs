using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var names = new NameTable { ["hub"] = "contoso-hub" };
    names["spoke"] = "contoso-spoke";
    _ = new ResourceGroup(names["hub"]);
    _ = new ResourceGroup(names["missing"]);
    var prefix = new Cidr("10.0", 16) + 8;
    string text = prefix;
    _ = new ResourceGroup("cidr", new() { Tags = { ["prefix"] = text, ["same"] = $"{prefix == new Cidr("10.0", 24)}" } });
    var subnet = new Cidr("10.1", 16);
    subnet += 11;
    subnet++;
    _ = new ResourceGroup("changed", new() { Tags = { ["subnet"] = (string)subnet, ["other"] = (string)-subnet } });
});

internal sealed class NameTable
{
    private readonly Dictionary<string, string> _names = [];

    public string this[string key]
    {
        get => _names.TryGetValue(key, out var name) ? name : $"default-{key}";
        set => _names[key] = value.ToLowerInvariant();
    }
}

internal sealed record Cidr(string Start, int Bits)
{
    public static Cidr operator +(Cidr cidr, int bits) => cidr with { Bits = cidr.Bits + bits };

    public static Cidr operator ++(Cidr cidr) => cidr + 1;

    public static Cidr operator -(Cidr cidr) => cidr with { Start = "192.168", Bits = 32 - cidr.Bits };

    public static implicit operator string(Cidr cidr) => $"{cidr.Start}.0.0/{cidr.Bits}";
}
