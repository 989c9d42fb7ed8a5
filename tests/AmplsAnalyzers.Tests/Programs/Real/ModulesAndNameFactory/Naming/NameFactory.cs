namespace Sample.Naming;

public static class NameFactory
{
    private static string _environment = "none";
    private static string _workload = "none";

    public static void Initialize(string workload, string environment)
    {
        _workload = workload.Trim().ToLowerInvariant();
        _environment = environment.Substring(0, Math.Min(3, environment.Length)).ToLower();
    }

    public static string ResourceGroupName(string area) => Build("rg", area);

    public static string WorkspaceName(string area) => Build("log", area);

    public static string InsightsName(string area) => Build("appi", area);

    public static string ScopeName() => Build("ampls");

    public static string StorageName(string area) => string.Concat("st", _workload, area, _environment).Replace("-", string.Empty) switch
    {
        { Length: > 24 } name => name[..24],
        var name => name,
    };

    private static string Build(params string[] parts) => string.Join("-", parts.Concat([_workload, _environment]).Where(part => !string.IsNullOrWhiteSpace(part)));
}
