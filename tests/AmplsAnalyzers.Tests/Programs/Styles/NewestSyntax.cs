using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var settings = new Settings { Region = " WestEurope ", Sizes = [1, 2, .. Enumerable.Range(3, 2)] };
    settings.Region += "!";
    _ = new ResourceGroup("field", new() { Location = settings.Region, Tags = { ["sizes"] = string.Join(",", settings.Sizes), ["total"] = $"{Sum(1, 2, 3)}-{Sum()}-{Sum([4, 5])}" } });
    _ = new ResourceGroup("ext", new() { Tags = { ["short"] = "northeurope".Abbreviated, ["plural"] = "zone".Plural(2), ["empty"] = "".IsBlank ? "blank" : "full", ["make"] = string.Hyphenated("a", "b") } });
    var table = new Table { ["a"] = 1, ["b"] = 2, [3] = "c" };
    _ = new ResourceGroup($"table-{table["b"]}-{table}");
    var counts = new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 };
    counts["x"] += 5;
    counts["z"] = counts.GetValueOrDefault("q") + counts.GetValueOrDefault("y", 9);
    foreach (var (key, value) in counts) _ = new ResourceGroup($"{key}{value}");
    var buffer = new Buffer { Values = { [0] = "p", [^1] = "q" } };
    _ = new ResourceGroup(string.Join("", buffer.Values));
    (string A, (int B, bool C) D) nested = ("t", (3, true));
    var (a, (b, _)) = nested;
    (a, b) = (a + "u", b + 1);
    _ = new ResourceGroup($"{a}{b}{nested.D.C}");
    string? maybe = null;
    maybe ??= "now";
    settings?.Sizes.Clear();
    settings!.Note?.Trim();
    _ = new ResourceGroup($"{maybe}-{settings.Sizes.Count}-{settings.Note?.Length ?? -1}");
    var lambda = (int x = 5, params int[] more) => x + more.Length;
    _ = new ResourceGroup($"lambda-{lambda()}-{lambda(1, 2, 3)}");
    using var scope = new Scope();
    _ = new ResourceGroup($"ref-{Swap(ref a, ref maybe!)}-{a}-{maybe}");
    ReadOnlySpan<string> span = ["s1", "s2"];
    foreach (var item in span[1..]) _ = new ResourceGroup(item);
    _ = new ResourceGroup(counts is { Count: 3 } and { Keys: var keys } ? string.Concat(keys) : "none");

    static int Swap(ref string left, ref string right)
    {
        (left, right) = (right, left);
        return left.Length;
    }

    static int Sum(params IEnumerable<int> numbers) => numbers.Sum();
});

internal sealed class Scope : IDisposable
{
    public void Dispose() => _ = new ResourceGroup("disposed");
}

internal sealed class Settings
{
    public string Region
    {
        get => field;
        set => field = value.Trim().ToLowerInvariant();
    } = "";

    public string? Note { get; set; }

    public List<int> Sizes { get; init; } = [];
}

internal sealed class Buffer
{
    public string[] Values { get; } = new string[3];
}

internal sealed class Table
{
    private readonly SortedDictionary<string, string> _cells = new(StringComparer.Ordinal);

    public object this[string name]
    {
        get => _cells[name];
        set => _cells[name] = $"{value}";
    }

    public string this[int row]
    {
        set => _cells.Add($"row{row}", value);
    }

    public override string ToString() => string.Join("+", _cells.Select(cell => $"{cell.Key}{cell.Value}"));
}

internal static class TextExtensions
{
    extension(string text)
    {
        public string Abbreviated => text[..1] + text[^6];

        public bool IsBlank => text.Length == 0;

        public string Plural(int count) => count == 1 ? text : text + "s";
    }

    extension(string)
    {
        public static string Hyphenated(params ReadOnlySpan<string> parts) => string.Join("-", parts.ToArray());
    }
}
