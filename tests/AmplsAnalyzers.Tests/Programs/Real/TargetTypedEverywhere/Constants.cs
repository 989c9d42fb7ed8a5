namespace Contoso.Typed;

public static class Locations
{
    public const string WestEurope = "West Europe";
    public const string NorthEurope = "North Europe";
}

public static class TlsVersions
{
    public const string Tls10 = "TLS1_0";
    public const string Tls12 = "TLS1_2";
}
