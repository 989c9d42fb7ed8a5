using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var first = await CreateAsync("first");
    var tasks = new[] { "a", "b" }.Select(CreateAsync).ToList();
    tasks.Add(Task.FromResult(first));
    var all = await Task.WhenAll(tasks);
    var (left, right) = (await CreateAsync("left"), await CreateAsync("right").ConfigureAwait(false));
    await foreach (var group in CreateMany(2).ConfigureAwait(false))
    {
        all = [.. all, group];
    }

    await Parallel(() => CreateAsync("p1"), () => CreateAsync("p2"));
    var lazy = new Lazy<Task<ResourceGroup>>(() => CreateAsync("lazy"));
    _ = await lazy.Value;
    _ = await lazy.Value;
    ValueTask<string> name = new("value");
    _ = new ResourceGroup(await name);
    _ = new ResourceGroup($"count-{all.Length}", null, new CustomResourceOptions { DependsOn = all.Concat([left, right]).ToArray() });
    try
    {
        await FailAsync(true);
    }
    catch (InvalidOperationException e) when (e.Message.Length > 0)
    {
        _ = new ResourceGroup("caught");
    }
    finally
    {
        _ = new ResourceGroup("finally");
    }

    return new Dictionary<string, object?> { ["id"] = left.Id };
});

static async Task<ResourceGroup> CreateAsync(string name)
{
    await Task.Yield();
    return new ResourceGroup(name);
}

static async IAsyncEnumerable<ResourceGroup> CreateMany(int count)
{
    foreach (var i in Enumerable.Range(0, count))
    {
        yield return await CreateAsync($"many{i}");
    }
}

static async Task Parallel(params Func<Task<ResourceGroup>>[] work)
{
    foreach (var item in work)
    {
        await item();
    }
}

static Task FailAsync(bool fails) => fails ? throw new InvalidOperationException("failed") : Task.CompletedTask;
