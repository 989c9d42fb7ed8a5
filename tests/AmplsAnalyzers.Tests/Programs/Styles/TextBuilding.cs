using System.Globalization;
using System.Text;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var text = new StringBuilder("start");
    text.Append('-').Append(1).Append("-").Append(true).AppendFormat("-{0}-{1:000}", "x", 7);
    foreach (var letter in "abc")
    {
        text.Append(letter);
    }

    text.Replace("start", "begin").Insert(0, "<").Append('>', 2);
    text.Length--;
    _ = new ResourceGroup(text.ToString().Trim('<', '>'));
    _ = new ResourceGroup(new StringBuilder().Append($"{"h"}-{1}").Append(CultureInfo.InvariantCulture, $"-{'i'}{true}").Append($"{(string?)null}").ToString());
    var handled = new ResourceGroup(string.Create(CultureInfo.InvariantCulture, $"made-{2}"));
    _ = new ResourceGroup("of-output", new() { Tags = { ["name"] = handled.Name.Apply(name => new StringBuilder("n:").Append($"/{name}").ToString()) } });
    _ = new ResourceGroup("a" + 1 + 'b' + true + (string?)null + 2L);
    _ = new ResourceGroup(string.Format(CultureInfo.InvariantCulture, "{0,5}|{1,-4}|{2:D3}", "r", "s", 4).Replace(" ", "_").Replace("|", "."));
    _ = new ResourceGroup($"{"West Europe".ToLower().Replace(" ", "")}-{"x".PadLeft(3, '0')}-{"abcdef"[1..^2]}-{"abcdef"[^1]}-{new string('z', 3)}");
    _ = new ResourceGroup($$"""raw-{{string.Join(",", [1, 2])}}""");
    _ = new ResourceGroup(string.Join("-", "c a b".Split(' ').OrderBy(x => x, StringComparer.Ordinal).Select(x => char.ToUpperInvariant(x[0]) + x.Substring(1))));
    _ = new ResourceGroup(nameof(Pulumi.AzureNative.Resources) + "-" + typeof(ResourceGroup).Name + "-" + $"{3:X2}-{DateTimeKind.Utc}");
    _ = new ResourceGroup("out", new()
    {
        Location = Output.Format($"{group.Location}-{"a".Length}"),
        Tags =
        {
            ["concat"] = Output.Tuple(group.Name, group.Location).Apply(t => string.Concat(t.Item1, "/", t.Item2)),
            ["join"] = Output.All(group.Name, group.Location).Apply(all => string.Join(";", all)),
            ["first"] = Output.All(group.Name, group.Location).Apply(all => all[0]),
            ["const"] = group.Name.Apply(_ => "fixed"),
        },
    });
    Span<char> letters = ['q', 'r'];
    letters[0] = 'p';
    _ = new ResourceGroup(new string(letters) + letters.Length);
    if (int.TryParse("42", out var answer) && Enum.TryParse<DayOfWeek>("Friday", out var day)) _ = new ResourceGroup($"{answer}{day}{(int)day}");
});
