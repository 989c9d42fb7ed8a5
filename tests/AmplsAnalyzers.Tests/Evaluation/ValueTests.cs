using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>Types that only a value knows, equality and order.</summary>
public sealed class ValueTests
{
    private const string Members = """
        public enum Color { Red, Green }
        public record Point(int X, int Y);
        public sealed record Named(string Name, int X, int Y) : Point(X, Y);
        public sealed record Plan(ImmutableArray<Point> Points);
        public static class Of<T> { public static readonly string Name = typeof(T).Name; }
        public sealed class Ambient : IDisposable
        {
            public static string Name = "outer";
            public Ambient(string name) => Name = name;
            public void Dispose() => Name = "disposed";
        }
        public sealed class Marked { public static string Log = "-"; static Marked() => Log = "ran"; public string Name => "m"; }
        """;

    [Theory]
    [InlineData("object o = Color.Green; new ResourceGroup(o switch { int => \"number\", Color.Green => \"green\", _ => \"other\" });", "green")]
    [InlineData("object o = 1; new ResourceGroup(o switch { Color.Green => \"green\", char => \"letter\", int n => $\"number{n}\", _ => \"other\" });", "number1")]
    [InlineData("object o = 'c'; new ResourceGroup(o is int ? \"number\" : o is char ? \"letter\" : \"other\");", "letter")]
    [InlineData("object o = new[] { 1, 2 }; new ResourceGroup(o is Point ? \"point\" : o is int[] { Length: 2 } ? \"array\" : \"other\");", "array")]
    [InlineData("object o = Color.Green; new ResourceGroup($\"{o}-{(int)Color.Green}\");", "Green-1")]
    [InlineData("byte b = 255; b++; var i = int.MaxValue; i += 1; new ResourceGroup($\"{b}-{i}\");", "0--2147483648")]
    [InlineData("byte b = 254; b++; var c = 'a'; c++; var i = int.MaxValue - 1; i += 1; new ResourceGroup($\"{b}-{c}-{i}\");", "255-b-2147483647")]
    [InlineData("Point p = new Named(\"n\", 1, 2); var (x, y) = p; new ResourceGroup($\"{x}{y}\");", "12")]
    [InlineData("foreach (var p in new[] { new Point(1, 1), new Point(1, 1), new Point(2, 1) }.Distinct()) { new ResourceGroup($\"p{p.X}\"); }", "p1 p2")]
    [InlineData("var d = new Dictionary<Point, string> { [new(1, 2)] = \"a\" }; d[new Point(1, 2)] = \"b\"; new ResourceGroup(d[new(1, 2)] + d.Count);", "b1")]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"A\"] = \"x\" }; d[\"a\"] += \"y\"; new ResourceGroup(d[\"A\"] + d.Count);", "xy1")]
    [InlineData("var s = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"A\" }; if (s.Add(\"a\")) { new ResourceGroup(\"twice\"); } new ResourceGroup($\"{s.Count}\");", "1")]
    [InlineData("new ResourceGroup($\"{new[] { 1 }.FirstOrDefault(n => n > 1)}{new Dictionary<string, int>().GetValueOrDefault(\"x\")}\");", "00")]
    [InlineData("ImmutableArray<string> a = [\"x\"]; ImmutableArray<string> e = []; foreach (var n in a.AddRange(e)) { new ResourceGroup(n + a.Length + e.IsEmpty); }", "x1True")]
    [InlineData("foreach (var p in new Plan([new(1, 2), new(3, 4)]).Points) { new ResourceGroup($\"p{p.X}\"); }", "p1 p3")]
    [InlineData("foreach (var n in new[] { \"b/1\", \"a 2\", \"a/1\" }.Order()) { new ResourceGroup(n.Replace(' ', '-')); }", "a-2 a/1 b/1")]
    [InlineData("foreach (var n in new[] { \"b\", \"A\", \"C\" }.OrderBy(x => x, StringComparer.Ordinal)) { new ResourceGroup(n); }", "A C b")]
    [InlineData("foreach (var n in new[] { (\"b\", true), (\"a\", false) }.OrderBy(x => x.Item2)) { new ResourceGroup(n.Item1); }", "a b")]
    [InlineData("new ResourceGroup(Of<Color>.Name + Of<Point>.Name);", "ColorPoint")]
    [InlineData("using (new Ambient(\"inner\")) { new ResourceGroup(Ambient.Name); } new ResourceGroup(Ambient.Name);", "inner disposed")]
    [InlineData("{ using var a = new Ambient(\"inner\"); new ResourceGroup(Ambient.Name); } new ResourceGroup(Ambient.Name);", "inner disposed")]
    [InlineData("var m = new Marked(); new ResourceGroup(m.Name + Marked.Log);", "mran")]
    public void Knows_what_values_are(string body, string expected) => Assert.Equal(expected, StackText.NamesIn(body, Members));

    /// <summary>Texts that one machine may order in another way than the next.</summary>
    [Theory]
    [InlineData("\"a\", \"B\"")]
    [InlineData("\"a\", \"A\"")]
    [InlineData("\"a_1\", \"a1\"")]
    public void Takes_any_order_of_texts_that_depends_on_the_culture(string texts)
        => Assert.Contains("|", StackText.NamesIn($"foreach (var n in new[] {{ {texts} }}.Order()) {{ new ResourceGroup(n); }}"), StringComparison.Ordinal);

    /// <summary>Whether two outputs are the same nobody knows: the second may be left out.</summary>
    [Fact]
    public void Takes_what_may_be_there_already_for_conditional()
        => Assert.Equal("a b 1? 1?", StackText.NamesIn("var a = new ResourceGroup(\"a\"); var b = new ResourceGroup(\"b\"); Pulumi.Output.Tuple(a.Name, b.Name).Apply(t => { foreach (var n in new HashSet<string> { t.Item1, t.Item2 }) { new ResourceGroup(\"1\"); } return 0; });"));
}
