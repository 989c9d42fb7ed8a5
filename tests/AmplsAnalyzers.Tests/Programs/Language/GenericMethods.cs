using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var groups = Map(["a", "b"], name => new ResourceGroup(name));
    _ = new ResourceGroup("first", new() { Tags = { ["of"] = groups[0].Name } });
    With(new ResourceGroup("with"), group => _ = new ResourceGroup("beside", new() { Tags = { ["with"] = group.Name } }));
    _ = new ResourceGroup(Or<string>(null, "fallback"));

    static List<TOut> Map<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, TOut> map)
    {
        var result = new List<TOut>();
        foreach (var item in items)
        {
            result.Add(map(item));
        }

        return result;
    }

    static T With<T>(T value, Action<T> action)
    {
        action(value);
        return value;
    }

    static T Or<T>(T? value, T other) where T : class => value ?? other;
});
