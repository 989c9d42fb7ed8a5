using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

public sealed class LoopTests
{
    [Theory]
    [InlineData("foreach (var n in new[] { \"a\", \"b\" }) { new ResourceGroup(n); }", "a b")]
    [InlineData("for (var i = 0; i < 3; i++) { new ResourceGroup($\"r{i}\"); }", "r0 r1 r2")]
    [InlineData("var i = 3; while (i > 0) { new ResourceGroup($\"r{i}\"); i--; }", "r3 r2 r1")]
    [InlineData("var i = 0; do { new ResourceGroup($\"r{i}\"); i++; } while (i < 2);", "r0 r1")]
    [InlineData("foreach (var n in new[] { \"a\", \"b\", \"c\" }) { if (n == \"b\") { continue; } new ResourceGroup(n); }", "a c")]
    [InlineData("foreach (var n in new[] { \"a\", \"b\", \"c\" }) { if (n == \"b\") { break; } new ResourceGroup(n); }", "a")]
    [InlineData("foreach (var n in Unknown) { new ResourceGroup(\"x\"); } new ResourceGroup(\"y\");", "x* y")]
    [InlineData("var c = 0; foreach (var n in Unknown) { c++; } new ResourceGroup(\"y\" + c);", "y{?Loop}")]
    [InlineData("var map = new Dictionary<string, string> { [\"a\"] = \"1\", [\"b\"] = \"2\" }; foreach (var (k, v) in map) { new ResourceGroup(k + v); }", "a1 b2")]
    [InlineData("var map = new Dictionary<string, string> { { \"a\", \"1\" } }; map[\"b\"] = \"2\"; foreach (var pair in map) { new ResourceGroup(pair.Key + pair.Value); }", "a1 b2")]
    [InlineData("var made = new Dictionary<string, ResourceGroup>(); foreach (var n in new[] { \"a\", \"b\" }) { made[n] = new ResourceGroup(n); } new ResourceGroup(made[\"b\"].GetResourceName() + \"2\");", "a b b2")]
    [InlineData("foreach (var n in new[] { \"a\", \"b\" }.Select(x => x + \"1\").Where(x => x != \"a1\")) { new ResourceGroup(n); }", "b1")]
    [InlineData("var all = new[] { \"a\", \"b\" }.Select((n, i) => new ResourceGroup(n + i)).ToList(); new ResourceGroup(\"n\" + all.Count);", "a0 b1 n2")]
    [InlineData("foreach (var (n, i) in new[] { \"a\", \"b\" }.Zip(new[] { 1, 2 })) { new ResourceGroup(n + i); }", "a1 b2")]
    [InlineData("var d = new[] { \"a\", \"b\" }.ToDictionary(n => n, n => new ResourceGroup(n)); new ResourceGroup(d.ContainsKey(\"b\") ? \"yes\" : \"no\");", "a b yes")]
    [InlineData("var q = from a in new[] { \"a\", \"b\" } from b in new[] { 1, 2 } where b == 2 select a + b; foreach (var n in q) { new ResourceGroup(n); }", "a2 b2")]
    [InlineData("foreach (var n in Enumerable.Range(1, 2).SelectMany(i => new[] { $\"x{i}\", $\"y{i}\" })) { new ResourceGroup(n); }", "x1 y1 x2 y2")]
    [InlineData("foreach (var n in Iterate()) { new ResourceGroup(n); } IEnumerable<string> Iterate() { yield return \"a\"; yield return \"b\"; }", "a b")]
    [InlineData("var q = new[] { \"a\", \"b\" }.Select(x => new ResourceGroup(x)); new ResourceGroup(\"c\");", "c")]
    [InlineData("var q = new[] { \"a\" }.Select(x => new ResourceGroup(x)); q.ToList(); new ResourceGroup(\"c\"); foreach (var g in q) { }", "a c a")]
    [InlineData("Iterate(); new ResourceGroup(\"c\"); IEnumerable<ResourceGroup> Iterate() { yield return new(\"a\"); }", "c")]
    [InlineData("new ResourceGroup(new[] { \"a\", \"b\" }.Select(x => new ResourceGroup(x)).First().GetResourceName() + \"1\");", "a a1")]
    [InlineData("string[] n = [\"a\", .. new[] { \"b\" }]; foreach (var x in n[..^0]) { new ResourceGroup(x); } new ResourceGroup(n[^1] + \"2\");", "a b b2")]
    [InlineData("new[] { \"a\" }.ToList().ForEach(n => new ResourceGroup(n));", "a")]
    [InlineData("var n = new[] { \"a\", \"b\" }.First(x => x == \"b\"); new ResourceGroup(n);", "b")]
    [InlineData("foreach (var n in \"a,b\".Split(',')) { new ResourceGroup(n.ToUpperInvariant()); }", "A B")]
    [InlineData("while (true) { new ResourceGroup(\"a\"); break; }", "a")]
    [InlineData("var l = new List<ResourceGroup> { new(\"x\") }; foreach (var n in Unknown) { l.Add(new ResourceGroup(\"y\")); } foreach (var r in l) { new ResourceGroup(r.GetResourceName() + \"2\"); }", "x y* x2 y2? {?Loop}2*")]
    [InlineData("foreach (var n in Unknown) { if (n == \"x\") { return; } } new ResourceGroup(\"a\");", "a?")]
    [InlineData("foreach (var n in new[] { \"a\", \"b\" }) { if (Unknown.Contains(n)) { continue; } new ResourceGroup(n); } new ResourceGroup(\"c\");", "a? b? c")]
    [InlineData("var n = 0; foreach (var x in It()) { new ResourceGroup(x + n); } IEnumerable<string> It() { n++; yield return \"a\"; n++; yield return \"b\"; n++; }", "a1 b2")]
    [InlineData("var n = 0; foreach (var x in It()) { if (Unknown.Contains(x)) { break; } new ResourceGroup(x); } new ResourceGroup(\"n\" + n); IEnumerable<string> It() { n++; yield return \"a\"; n++; yield return \"b\"; n++; }", "a? b? n3 | n2 | n1")]
    [InlineData("new ResourceGroup(Find()); string Find() { foreach (var x in It()) { if (Unknown.Contains(x)) { return x; } } return \"z\"; } IEnumerable<string> It() { new ResourceGroup(\"1\"); yield return \"a\"; new ResourceGroup(\"2\"); yield return \"b\"; }", "1 2? b | a | z")]
    [InlineData("new ResourceGroup(It().First(x => x == \"b\" || Unknown.Contains(x))); IEnumerable<string> It() { yield return \"a\"; new ResourceGroup(\"1\"); yield return \"b\"; new ResourceGroup(\"2\"); yield return \"c\"; }", "1? b | a")]
    [InlineData("var n = 0; foreach (var x in It()) { new ResourceGroup(x); n++; if (n == 2) { break; } } new ResourceGroup(\"n\" + n); IEnumerable<string> It() { foreach (var x in Unknown) { yield return x; } }", "?Configuration* n{?Loop}")]
    [InlineData("foreach (var x in It().Take(2)) { new ResourceGroup(x); } IEnumerable<string> It() { if (Unknown.Count > 1) { yield return \"a\"; } yield return \"b\"; new ResourceGroup(\"2\"); yield return \"c\"; new ResourceGroup(\"3\"); yield return \"d\"; }", "a? b? 2? c? 3? d?")]
    public void Runs_loops(string body, string expected)
        => Assert.Equal(expected, StackText.NamesIn("var Unknown = new Pulumi.Config().RequireObject<List<string>>(\"names\");" + body));

    [Theory]
    [InlineData("for (var i = 0; i < 10_000_000; i++) { new ResourceGroup($\"r{i}\"); }")]
    [InlineData("while (true) { new ResourceGroup(\"a\"); if (Unknown.Count == 77) break; }")]
    [InlineData("string F(int n) => F(n + 1) + F(n + 2); new ResourceGroup(F(0));")]
    [InlineData("int F(int n) => n < 2 ? n : F(n - 1) + F(n - 2); new ResourceGroup(\"f\" + F(35));")]
    [InlineData("void A(int n) { if (Unknown.Count > n) { B(n); } } void B(int n) { A(n); A(n); B(n); } A(0);")]
    [InlineData("var s = \"x\"; for (var i = 0; i < 100; i++) { s += s; } new ResourceGroup(s);")]
    [InlineData("foreach (var a in Unknown) foreach (var b in Unknown) foreach (var c in Unknown) foreach (var d in Unknown) foreach (var e in Unknown) foreach (var f in Unknown) foreach (var g in Unknown) { new ResourceGroup(a + b + c + d + e + f + g); }")]
    [InlineData("IEnumerable<string> q = [\"a\"]; for (var i = 0; i < 9_000; i++) { q = q.Select(x => x + \"1\"); } foreach (var n in q) { new ResourceGroup(n); }")]
    [InlineData("IEnumerable<string> q = new[] { \"a\" }.Select(x => x); for (var i = 0; i < 60; i++) { q = q.Concat(q); } new ResourceGroup($\"n{q.Count()}\");")]
    [InlineData("var l = new List<int> { 1 }; for (var i = 0; i < 60; i++) { l.AddRange(l); } new ResourceGroup($\"n{l.Count}\");")]
    [InlineData("IEnumerable<int> q = []; q = Enumerable.Range(0, 3).SelectMany(i => q); new ResourceGroup($\"n{q.Count()}\");")]
    [InlineData("IEnumerable<int> All() { yield return 1; foreach (var n in All()) { yield return n; } } new ResourceGroup($\"n{All().Count()}\");")]
    [InlineData("IEnumerable<int> All() { while (true) { yield return 1; } } new ResourceGroup($\"n{All().First()}\");")]
    public void Ends(string body)
        => Assert.NotNull(StackText.NamesIn("var Unknown = new Pulumi.Config().RequireObject<List<string>>(\"names\");" + body));
}
