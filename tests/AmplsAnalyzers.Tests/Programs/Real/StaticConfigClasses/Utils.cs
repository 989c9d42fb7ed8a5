namespace Worms.Infrastructure;

internal static class Utils
{
    private const string Environment = "Test";

    public static string GetResourceName(string name) => string.IsNullOrEmpty(Environment) ? name : $"{name}-{Environment}";

    public static string GetResourceNameAlphaNumericOnly(string name) => GetResourceName(name).ToLowerInvariant().Replace("-", "");
}
