using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    int[] numbers = [1, 2, 3, 4, 5];
    var copy = numbers[1..^1];
    copy[0] = 20;
    _ = new ResourceGroup($"{string.Join("-", copy)}_{string.Join("-", numbers)}");
    var grid = new string[2][];
    grid[0] = ["a"];
    grid[1] = ["b", "c"];
    foreach (var row in grid)
    {
        _ = new ResourceGroup($"row-{row.Length}-{row[^1]}");
    }

    var sized = new string[2];
    sized[0] = "first";
    sized[1] = sized[0] + "2";
    _ = new ResourceGroup(string.Concat(sized));
    Array.Reverse(numbers);
    _ = new ResourceGroup($"length-{numbers.Length}");
});
