using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(Program2.Define);

internal static partial class Program2
{
    private static partial string Name(string kind);

    static partial void Hook(ResourceGroup group);

    internal static IDictionary<string, object?> Define()
    {
        var group = new ResourceGroup(Name("rg"));
        Hook(group);
        Step step = new First { Next = new Second { Next = null } };
        for (var current = step; current is not null; current = current.Next) current.Run(group);
        var outputs = new Dictionary<string, object?> { { "name", group.Name } };
        outputs.TryAdd("name", "other");
        outputs.TryAdd("more", 1);
        _ = new ResourceGroup($"outputs-{outputs.Count}-{string.Join("+", outputs.Keys)}");
        IReadOnlyCollection<string> readOnly = new[] { "q", "r" };
        IEnumerable<string> lazy = readOnly.Where(x => x != "q").Concat(["s"]);
        _ = new ResourceGroup($"{readOnly.Count}-{lazy.Count()}-{string.Join("", lazy)}-{lazy.ElementAt(1)}-{lazy.Last()}");
        return outputs;
    }
}

internal static partial class Program2
{
    private static int s_number;

    private static partial string Name(string kind) => $"{kind}-{++s_number}";

    static partial void Hook(ResourceGroup group) => _ = new ResourceGroup(Name("hook"), new() { Location = group.Location });
}

internal abstract class Step
{
    public required Step? Next { get; init; }

    public virtual void Run(ResourceGroup group) => _ = new ResourceGroup(GetType().Name.ToLower(), new() { Tags = { ["next"] = Next?.GetType().Name ?? "none" } });
}

internal sealed class First : Step
{
    public override void Run(ResourceGroup group)
    {
        base.Run(group);
        _ = new ResourceGroup("first-extra", new() { ManagedBy = group.Id });
    }
}

internal sealed class Second : Step;
