using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    for (var i = 0; i < 3; i++)
    {
        if (i == 1)
        {
            continue;
        }

        _ = new ResourceGroup($"for-{i}");
    }

    var left = 3;
    while (left > 0)
    {
        left--;
        _ = new ResourceGroup($"while-{left}");
        if (left == 1)
        {
            break;
        }
    }

    do
    {
        _ = new ResourceGroup($"do-{left++}");
    }
    while (left < 3);

    for (int low = 0, high = 4; low < high; low++, high--)
    {
        _ = new ResourceGroup($"two-{low}-{high}");
    }

    foreach (var letter in "ab")
    {
        _ = new ResourceGroup($"letter-{letter}");
    }

    foreach (var (key, value) in new Dictionary<string, int> { ["z"] = 1, ["y"] = 2 })
    {
        _ = new ResourceGroup($"pair-{key}-{value}");
    }

    foreach (var name in Names())
    {
        _ = new ResourceGroup(name);
    }

    static IEnumerable<string> Names()
    {
        yield return "yield-first";
        for (var i = 0; i < 2; i++)
        {
            yield return $"yield-{i}";
        }
    }
});
