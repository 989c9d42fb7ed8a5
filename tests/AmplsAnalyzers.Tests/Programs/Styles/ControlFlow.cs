using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    for (int i = 0, j = 10; i < j; i += 3, j--)
    {
        if (i == 3) continue;
        if (j == 7) break;
        _ = new ResourceGroup($"for-{i}-{j}");
    }

    var n = 27;
    var steps = 0;
    do
    {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
    }
    while (n != 1 && steps < 20);
    _ = new ResourceGroup($"collatz-{n}-{steps}");
    foreach (var outer in "ab")
    {
        foreach (var inner in Enumerable.Range(1, 3))
        {
            if (inner == 2 && outer == 'a') goto next;
            _ = new ResourceGroup($"{outer}{inner}");
        }

    next:;
    }

    switch (steps)
    {
        case < 5:
            _ = new ResourceGroup("few");
            break;
        case 20 when n > 1:
            _ = new ResourceGroup("many");
            goto case 9;
        case 9:
            _ = new ResourceGroup("one");
            goto default;
        default:
            _ = new ResourceGroup("default");
            break;
    }

    _ = new ResourceGroup(Grade(91) + Grade(75) + Grade(10) + Fizz(15) + Fizz(7));
    var flags = Access.Read | Access.Write;
    flags &= ~Access.Read;
    flags |= Access.Admin;
    _ = new ResourceGroup($"flags-{(int)flags}-{flags.HasFlag(Access.Admin)}-{(flags & Access.Read) != 0}-{Access.Write}");
    checked { _ = new ResourceGroup($"math-{7 / 2}-{7 % 3}-{1 << 4}-{~5}-{Math.Max(3, 4)}-{10 / 4.0 > 2}-{Math.Min(1, -1)}-{Math.Abs(-3)}"); }
    long big = 40;
    decimal price = 1.5m;
    _ = new ResourceGroup($"types-{big + 2 > 41}-{price * 2 == 3m}-{'a' + 1}-{(char)('a' + 1)}-{nameof(price).Length}-{sizeof(int)}");
    lock (new object()) _ = new ResourceGroup("locked");
    if (int.TryParse("x1", out var parsed) || bool.TryParse("true", out var truth) && truth) _ = new ResourceGroup($"parsed-{parsed}");
    var guid = Guid.Empty.ToString("N")[..4];
    _ = new ResourceGroup($"guid-{guid}");
});

static string Grade(int points) => points switch { >= 90 => "A", >= 70 and < 90 => "B", _ => "F" };

static string Fizz(int number) => (number % 3, number % 5) switch { (0, 0) => "FizzBuzz", (0, _) => "Fizz", (_, 0) => "Buzz", _ => $"{number}" };

[Flags]
internal enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Admin = 4,
}
