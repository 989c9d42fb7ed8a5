using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    object one = 1;
    object longOne = 1L;
    object otherOne = 1;
    _ = new ResourceGroup($"boxed-{one.Equals(longOne)}-{one.Equals(otherOne)}-{Equals(one, otherOne)}-{1.Equals(1L)}-{1 == 1L}-{'a' == 97}-{1L.Equals(1)}-{one == longOne}");
    _ = new ResourceGroup($"as-{one as string ?? "null"}-{one as int? ?? 9}-{one is > 0}-{longOne is > 0}-{'x' is > 'a'}");

    var numbers = new[] { 1, 2 };
    var sameNumbers = new[] { 1, 2 };
    _ = new ResourceGroup($"arrays-{numbers == sameNumbers}-{numbers.Equals(sameNumbers)}-{numbers.SequenceEqual(sameNumbers)}");

    var point = new { X = 1, Y = "a" };
    var samePoint = new { X = 1, Y = "a" };
    _ = new ResourceGroup($"anonymous-{point == samePoint}-{point.Equals(samePoint)}");

    string[] names = ["a1", "b2", "a3", "c1"];
    foreach (var group in names.GroupBy(name => new { First = name[0] == 'a', Last = name[1] == '1' }))
    {
        _ = new ResourceGroup($"group-{group.Key.First}-{group.Key.Last}-{string.Join("", group)}");
    }

    _ = new ResourceGroup($"own-{Label.Equals("a", "A")}-{new Label("a").Equals(new Label("A"))}-{new Label("a") == new Label("a")}-{string.CompareOrdinal("a", "d")}");
    int? nothing = null;
    _ = new ResourceGroup($"null-{nothing is > 5}-{nothing is not > 5}-{nothing > 5}-{nothing == null}-{nothing + 1 is null}");
});

internal sealed class Label(string text)
{
    private string Text => text;

    public static bool Equals(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public bool Equals(Label other) => Equals(Text, other.Text);
}
