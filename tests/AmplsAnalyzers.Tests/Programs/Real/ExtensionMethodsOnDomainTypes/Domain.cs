namespace Contoso.Domain;

public sealed record Application(string Name, IEnumerable<Microservice> Services);

public sealed record Microservice(string Name)
{
    public int Retention { get; init; } = 30;
}

public enum CloudLocation
{
    Europe,
    America,
}

public sealed record ApplicationEnvironment(string Name, CloudLocation Location)
{
    public string ShortName => Name.ToLowerInvariant()[..4];
}

public sealed record Scope(Application Application, ApplicationEnvironment Environment)
{
    public string Prefix => $"{Application.Name}-{Environment.ShortName}";
}

public static class Locations
{
    public static string ToAzure(this CloudLocation location) => location switch
    {
        CloudLocation.Europe => "westeurope",
        CloudLocation.America => "eastus",
        _ => throw new NotSupportedException(),
    };
}
