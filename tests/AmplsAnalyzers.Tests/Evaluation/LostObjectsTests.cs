using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>Delegates and objects that the dry run loses track of may still be called: what they create may be there.</summary>
public sealed class LostObjectsTests
{
    private const string Members = """
        public interface IModule { void Deploy(); }
        public sealed class Named(string name) : IModule { public void Deploy() => new ResourceGroup(name); }
        public sealed class Services
        {
            private readonly Dictionary<Type, Func<object>> _factories = new();
            public void Add<T>(Func<T> factory) where T : class => _factories[typeof(T)] = () => factory();
            public T Get<T>() => (T)_factories[typeof(T)]();
        }
        public sealed class Later
        {
            public Action Run;
            public string? Name;
            public Later() => Run = () => { Name = "b"; _ = new ResourceGroup("a"); };
        }
        """;

    [Theory]
    [InlineData("var s = new Services(); s.Add<IModule>(() => new Named(\"a\")); s.Get<IModule>().Deploy();", "a")]
    [InlineData("var d = new Dictionary<string, Action>(); d[new Pulumi.Config().Require(\"x\")] = () => new ResourceGroup(\"a\"); d[\"y\"]();", "a*")]
    [InlineData("var d = new Dictionary<string, Action>(); d.Add(new Pulumi.Config().Require(\"x\"), () => new ResourceGroup(\"a\")); d[\"y\"]();", "a*")]
    [InlineData("var d = new Dictionary<string, IModule> { [\"a\"] = new Named(\"a\") }; d[new Pulumi.Config().Require(\"x\")] = new Named(\"b\"); d[\"y\"].Deploy(); new ResourceGroup(\"c\");", "a* b* c")]
    [InlineData("var unseen = (Action<object>)Activator.CreateInstance(typeof(object))!; unseen(new Later());", "a*")]
    [InlineData("IModule m = new Named(\"a\"); m.Deploy();", "a")]
    public void They_may_be_called(string body, string expected) => Assert.Equal(expected, StackText.NamesIn(body, Members));
}
