namespace Swedish.Apis;

internal static class EnvironmentNames
{
    public const string Development = nameof(Development);
    public const string Production = nameof(Production);

    private static readonly Dictionary<string, string> s_short = new() { [Development] = "dev", [Production] = "prod" };

    extension(string environment)
    {
        public string Short => s_short[environment];

        public bool IsProduction() => environment is Production;
    }
}
