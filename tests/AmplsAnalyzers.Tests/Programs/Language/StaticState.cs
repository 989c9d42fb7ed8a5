using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Counter.Next();
    Counter.Next();
    _ = new ResourceGroup(Counter.Next());
    Registry.Names.Add("late");
    _ = new ResourceGroup($"registry-{string.Join("-", Registry.Names)}");
});

internal static class Counter
{
    private static int s_count;

    public static string Next() => $"number-{++s_count}";
}

internal static class Registry
{
    static Registry() => Names.Add("constructed");

    public static List<string> Names { get; } = ["first"];
}
