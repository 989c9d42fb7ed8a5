using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

public sealed class CallTests
{
    [Theory]
    [InlineData("Make(\"a\"); static ResourceGroup Make(string n) => new(n);", "a")]
    [InlineData("var p = \"p\"; Make(\"a\"); ResourceGroup Make(string n, string s = \"-z\") => new ResourceGroup(p + n + s);", "pa-z")]
    [InlineData("Func<string, ResourceGroup> make = n => new ResourceGroup(n); make(\"a\");", "a")]
    [InlineData("Action<string> make = Make; make(\"a\"); void Make(string n) { new ResourceGroup(n); }", "a")]
    [InlineData("Make(out var n); new ResourceGroup(n); void Make(out string n) { n = \"a\"; }", "a")]
    [InlineData("var n = \"\"; Make(ref n); new ResourceGroup(n); void Make(ref string n) { n += \"a\"; }", "a")]
    [InlineData("Make(\"a\", \"b\"); void Make(params string[] ns) { foreach (var n in ns) new ResourceGroup(n); }", "a b")]
    [InlineData("var (x, y) = Make(); new ResourceGroup(y); (string, string) Make() => (\"a\", \"b\");", "b")]
    [InlineData("\"a\".Make(); ", "a-ext")]
    [InlineData("new Builder().With(\"a\").With(\"b\").Build();", "a-b")]
    [InlineData("var r = new Names(\"a\") { Second = \"b\" }; new ResourceGroup(r.First + r.Second + r.Third);", "abc")]
    [InlineData("var r = new Names(\"a\") with { Third = \"x\" }; new ResourceGroup(r.First + r.Third);", "ax")]
    [InlineData("IShape s = new Square(); new ResourceGroup(s.Name()); Shape t = new Circle(); new ResourceGroup(t.Label);", "square circle!2")]
    [InlineData("new ResourceGroup(Constants.Prefix + Constants.All[1] + nameof(Constants) + Kind.Big);", "p-yConstantsBig")]
    [InlineData("var c = new Counter(); c.Next(); c.Next(); new ResourceGroup($\"n{c.Value}\");", "n2")]
    [InlineData("new ResourceGroup(string.Join(\"-\", \"a\", \"b\")); new ResourceGroup(string.Format(\"{0}/{1}\", \"a\", 2)); new ResourceGroup(string.Concat(\"a\", \"b\").Replace(\"b\", \"c\"));", "a-b a/2 ac")]
    [InlineData("var t = Task.FromResult(\"a\"); new ResourceGroup(t.Result);", "a")]
    [InlineData("var l = new Lazier<string>(() => \"a\"); new ResourceGroup(l.Value);", "a")]
    [InlineData("new ResourceGroup(Generic.Pick<Square>());", "square")]
    public void Runs_calls(string body, string expected) => Assert.Equal(expected, StackText.NamesIn(body, """
        public static class Extensions { public static ResourceGroup Make(this string name) => new ResourceGroup($"{name}-ext"); }
        public sealed class Builder
        {
            private readonly List<string> _names = new();
            public Builder With(string name) { _names.Add(name); return this; }
            public ResourceGroup Build() => new(string.Join("-", _names));
        }
        public record Names(string First) { public string Second { get; init; } = ""; public string Third { get; init; } = "c"; }
        public interface IShape { string Name(); }
        public abstract class Shape { public virtual string Label => "shape"; }
        public sealed class Square : Shape, IShape { public string Name() => "square"; }
        public sealed class Circle : Shape { public override string Label => "circle!" + base.Label.Length.ToString().Replace("5", "2"); }
        public static class Constants { public const string Prefix = "p-"; public static readonly string[] All = { "x", "y" }; }
        public enum Kind { Small, Big }
        public static class Generic { public static string Pick<T>() where T : IShape, new() { var shape = new T(); return shape.Name(); } }
        public sealed class Counter { private int _value; public int Value { get { return _value; } private set { _value = value; } } public void Next() => Value++; }
        public sealed class Lazier<T>(Func<T> make) { public T Value => make(); }
        """));

    [Fact]
    public void Follows_components_and_stacks_over_files() => Assert.Equal("root comp child-x !end", StackText.NamesOf(
        """
        return await Deployment.RunAsync<MyStack>();
        """,
        """
        using Pulumi.AzureNative.Resources;
        public abstract class StackBase : Stack
        {
            protected string Suffix { get; } = "x";
            protected StackBase() => Root = new ResourceGroup("root");
            protected ResourceGroup Root { get; }
        }
        public partial class MyStack : StackBase
        {
            private readonly MyComponent _component;
            public MyStack() { _component = new MyComponent("comp", new MyArgs { Name = Suffix }); Finish(); }
        }
        """,
        """
        using Pulumi.AzureNative.Resources;
        public partial class MyStack { private void Finish() => new ResourceGroup(_component.Child.GetResourceName().Length > 0 ? "!end" : "?"); }
        public sealed class MyArgs : Pulumi.ResourceArgs { public string Name { get; set; } = "y"; public string Prefix { get; init; } = "child-"; }
        public sealed class MyComponent : ComponentResource
        {
            public MyComponent(string name, MyArgs args, ComponentResourceOptions? options = null) : base("my:index:Component", name, options)
            {
                Child = new ResourceGroup(args.Prefix + args.Name, options: new CustomResourceOptions { Parent = this });
                RegisterOutputs();
            }
            public ResourceGroup Child { get; }
        }
        """));

    [Fact]
    public void Derived_resources_are_what_they_derive_from() => Assert.Equal(
        "ResourceGroup a-mine ResourceGroupArgs { Location = westeurope, ResourceGroupName = a }",
        StackText.Of("""
            using Pulumi.AzureNative.Resources;
            return await Pulumi.Deployment.RunAsync(() => { _ = new Mine("a"); });
            public sealed class Mine(string name) : ResourceGroup($"{name}-mine", new ResourceGroupArgs { ResourceGroupName = name, Location = "westeurope" });
            """));

    [Fact]
    public void A_library_is_run_from_its_public_members() => Assert.Equal("{?Parameter}-rg! | inner! hidden", StackText.NamesOf(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, """
        using Pulumi.AzureNative.Resources;
        public static class Factory { public static ResourceGroup Make(string name) => new ResourceGroup(name + "-rg"); }
        public sealed class Component : ComponentResource
        {
            private readonly ResourceGroup _hidden;
            public Component(string name) : base("a:b:c", name) { Inner = new ResourceGroup("inner"); _hidden = new ResourceGroup("hidden"); }
            public ResourceGroup Inner { get; }
        }
        """).Replace("?Parameter! ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("var rg = new ResourceGroup(\"a\"); Console.WriteLine(rg); new List<object>().Add(rg);", "a")]
    [InlineData("var rg = new ResourceGroup(\"a\"); System.Text.Json.JsonSerializer.Serialize(rg);", "a")]
    [InlineData("var rg = new ResourceGroup(\"a\"); return new Dictionary<string, object?> { [\"id\"] = rg.Id };", "a!")]
    [InlineData("var rg = new ResourceGroup(\"a\"); return new Dictionary<string, object?> { [\"id\"] = rg.Location };", "a")]
    [InlineData("var rg = new ResourceGroup(\"a\"); return new Dictionary<string, object?> { [\"id\"] = Output.Format($\"{rg.Name}/x\") };", "a!")]
    public void Knows_what_is_handed_on(string body, string expected)
        => Assert.Equal(expected, StackText.NamesIn(body.Contains("return", StringComparison.Ordinal) ? body : body + " return new Dictionary<string, object?>();"));

    [Theory]
    [InlineData("var rg = new ResourceGroup(\"a\"); var n = rg.Name.Apply(x => x + \"-b\"); new ResourceGroup(\"c\", new() { ResourceGroupName = n });", "{<ResourceGroup a>.Name}-b")]
    [InlineData("var rg = new ResourceGroup(\"a\"); new ResourceGroup(\"c\", new() { ResourceGroupName = Output.Format($\"{rg.Name}-b\") });", "{<ResourceGroup a>.Name}-b")]
    [InlineData("var rg = new ResourceGroup(\"a\"); new ResourceGroup(\"c\", new() { ResourceGroupName = $\"{rg.Name}-b\" });", "{?UnseenCode}-b")]
    [InlineData("var rg = new ResourceGroup(\"a\"); new ResourceGroup(\"c\", new() { ResourceGroupName = Output.Tuple(rg.Name, rg.Location).Apply(t => $\"{t.Item1}/{t.Item2}\") });", "{<ResourceGroup a>.Name}/{<ResourceGroup a>.Location}")]
    [InlineData("var rg = new ResourceGroup(\"a\"); new ResourceGroup(\"c\", new() { ResourceGroupName = Output.All(rg.Name, rg.Location).Apply(t => t[1]) });", "<ResourceGroup a>.Location")]
    [InlineData("var rg = new ResourceGroup(\"a\"); var args = new ResourceGroupArgs(); args.ResourceGroupName = rg.Name; new ResourceGroup(\"c\", args);", "<ResourceGroup a>.Name")]
    [InlineData("var rg = ResourceGroup.Get(\"a\", \"/subscriptions/x\"); new ResourceGroup(\"c\", new() { ResourceGroupName = rg.Name });", "<ResourceGroup a>.Name")]
    [InlineData("var rg = GetResourceGroup.Invoke(new() { ResourceGroupName = \"a\" }); new ResourceGroup(\"c\", new() { ResourceGroupName = rg.Apply(g => g.Name) });", "<GetResourceGroup null>.Name")]
    [InlineData("new ResourceGroup(\"c\", new() { ResourceGroupName = new Pulumi.Config().Get(\"x\") ?? \"d\" });", "?Configuration | d")]
    public void Follows_values(string body, string expected)
        => Assert.Equal(expected, StackText.Of($$"""
            using Pulumi.AzureNative.Resources;
            return await Pulumi.Deployment.RunAsync(() =>
            {
            {{body}}
            });
            """).Split('\n').Last().Split("ResourceGroupName = ")[1].TrimEnd(' ', '}', ',') is var text && expected.EndsWith('}') ? text + "}" : text);
}
