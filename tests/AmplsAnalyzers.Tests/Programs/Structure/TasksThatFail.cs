using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    // An exception comes when a task is waited for, not when it is started.
    var failing = Fail("late");
    _ = new ResourceGroup("started");
    try
    {
        await failing;
        _ = new ResourceGroup("never");
    }
    catch (InvalidOperationException exception)
    {
        _ = new ResourceGroup($"caught-{exception.Message}");
    }

    try
    {
        await Task.WhenAll(Name("a"), Fail("one of several"));
        _ = new ResourceGroup("never");
    }
    catch (InvalidOperationException exception)
    {
        _ = new ResourceGroup(exception.Message.Replace(' ', '-'));
    }

    // The part before the first await runs at once.
    var log = new List<string>();
    var working = Work(log);
    log.Add("main");
    await working;
    _ = new ResourceGroup($"{string.Join("-", log)}-{await Name("b")}");
});

static async Task<string> Fail(string message)
{
    await Task.CompletedTask;
    throw new InvalidOperationException(message);
}

static async Task<string> Name(string name)
{
    await Task.CompletedTask;
    return $"named-{name}";
}

static async Task Work(List<string> log)
{
    log.Add("begun");
    await Task.CompletedTask;
    log.Add("done");
}
