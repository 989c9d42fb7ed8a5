using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>Programs that don't compile, or that no one would write: the dry run says nothing or what is certain, and always ends.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Programs => new(
        "return await Deployment.RunAsync(() => { new ",
        "return await Deployment.RunAsync(() => { var x = new PrivateLinkScope(",
        "return await Deployment.RunAsync(() => { var x = new PrivateLinkScope(\"a\", new PrivateLinkScopeArgs { Location = });});",
        "return await Deployment.RunAsync(() => { var x = new PrivateLinkScope(\"a\", new() { AccessModeSettings = new() { IngestionAccessMode = ",
        "return await Deployment.RunAsync(() => { new PrivateLinkScope(\"a\", null!); });",
        "return await Deployment.RunAsync(() => { new PrivateLinkScope(null!, default!); });",
        "return await Deployment.RunAsync<Missing>();",
        "return await Deployment.RunAsync();",
        "return await Deployment.RunAsync(Deployment.RunAsync);",
        "await Deployment.RunAsync(Main); async Task Main() { await Deployment.RunAsync(Main); }",
        "return await Deployment.RunAsync<S>(); class S : Stack { public S() { new S(); } }",
        "return await Deployment.RunAsync<S>(); class S : S { public S() { } }",
        "return await Deployment.RunAsync<S>(); partial class S : Stack { public S() { Missing(); Other.Missing(x => x.y); } partial void Missing(); }",
        "return await Deployment.RunAsync(() => { var a = new A(); a.Next = a; new ResourceGroup(a.Next.Next.Name, a.Args); }); class A { public A Next; public string Name => Next.Name; public ResourceGroupArgs Args => Next.Args; }",
        "return await Deployment.RunAsync(() => { var l = new List<object>(); l.Add(l); var d = new Dictionary<object, object>(); d[d] = d; new ResourceGroup(\"a\", new ResourceGroupArgs { Tags = { { \"x\", l } } }); });",
        "return await Deployment.RunAsync<S>(); class S : Stack { ResourceGroup R => new ResourceGroup(\"a\"); public S() { _ = R; _ = R; } }",
        "class C : ComponentResource { public C(string n) : base(\"a:b:c\", n) { new C(n); } }",
        "class C : ComponentResource { public C(string n) : this(n) { } }",
        "class C : ComponentResource { public C() : base( { } }",
        "return await Deployment.RunAsync(() => { dynamic d = 1; d.Foo(new ResourceGroup(\"a\")); });",
        "return await Deployment.RunAsync(() => { goto x; x: goto y; y: new ResourceGroup(\"a\"); goto x; });",
        "return await Deployment.RunAsync(() => { int i = i + 1; for (;;) { i++; } });",
        "return await Deployment.RunAsync(() => { checked { var x = int.MaxValue; x++; new ResourceGroup(\"a\" + (x / 0) + (5 % 0)); } });",
        "return await Deployment.RunAsync(() => { new ResourceGroup(\"a\", new ResourceGroupArgs { Location = { }, Tags = null!, Tags = { [null!] = null! } }); });",
        "return await Deployment.RunAsync(() => { string s = null!; new ResourceGroup(s.Trim()[4..2] + \"abc\"[9] + \"abc\".Substring(7)); });",
        "return await Deployment.RunAsync(() => { var x = stackalloc int[3]; unsafe { int* p = x; } new ResourceGroup($\"{x[1]}\"); });",
        "return await Deployment.RunAsync(async () => { await foreach (var x in Missing()) { new ResourceGroup(x); } await using var y = new Z(); lock (y) { } });",
        "return await Deployment.RunAsync(() => { var counts = new Dictionary<string, int> { [\"x\"] = 1, [\"y\" work.Args { Id = 1 } }; new ResourceGroup(\"a\"); });",
        "return await Deployment.RunAsync(() => { var counts = new Dictionary<string, int> { [\"x\"] = 1, [\"y\"work.Inputs.SubnetArgs { Id = wrapped.Apply(all => all[\"m\"]) } }); });",
        "return await Deployment.RunAsync(() => { var ids = new Dictionary<string, object>(); foreach (var name in new[] { \"a\", \"b\" }) { var group = new ResourceGroup(name); ids.Add ids.Add(name, group.Id); } });",
        "return await Deployment.RunAsync(() => { var ids = new List<object>(); foreach (var name in Missing()) { ids.Add ids.Add(name); } });",
        "using Pulumi; namespace N { class ",
        "}}}} return await Deployment.RunAsync(() => { new ResourceGroup(\"a\"); });",
        "return await Deployment.RunAsync(() => { (var a, (var b, _)) = (1, 2); var (c, d) = 5; foreach (var (e, f) in new[] { 1 }) { new ResourceGroup(e); } });",
        "return await Deployment.RunAsync(() => { var f = (Func<object, object> g) => g(g); f(x => f(y => y)); Func<int, int> r = null!; r = n => r(n); r(1); });");

    [Theory]
    [MemberData(nameof(Programs))]
    public void Ends_quietly(string program)
    {
        foreach (var kind in new[] { OutputKind.ConsoleApplication, OutputKind.DynamicallyLinkedLibrary })
        {
            var compilation = StackText.Compile(ProviderShape.V3, kind, "using Pulumi.AzureNative.Monitor; using Pulumi.AzureNative.Resources; using Deployment = Pulumi.Deployment;" + program);
            Assert.All(DryRun.Run(compilation, TestContext.Current.CancellationToken), stack => Assert.NotEmpty(stack.Resources));
        }
    }

    [Fact]
    public void Needs_no_reference_at_all()
        => Assert.Empty(DryRun.Run(Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("x", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("return await Pulumi.Deployment.RunAsync(() => { new X(1, y: 2) { Z = { 1 } }; });", cancellationToken: TestContext.Current.CancellationToken)]), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(300)]
    [InlineData(20_000)]
    public void Deep_nesting_ends_on_a_small_stack(int depth)
    {
        var program = $$"""
            using Pulumi.AzureNative.Resources;
            return await Pulumi.Deployment.RunAsync(() =>
            {
                new ResourceGroup("before");
                var x = {{string.Concat(Enumerable.Repeat("(1 + ", depth))}}1{{new string(')', depth)}};
                var y = {{string.Join(" + ", Enumerable.Repeat("\"a\" + x", depth / 10))}};
                new ResourceGroup(y);
            });
            """;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    DryRun.Run(StackText.Compile(ProviderShape.V3, OutputKind.ConsoleApplication, program), CancellationToken.None);
                }
                catch (InsufficientExecutionStackException)
                {
                    // The compiler itself gives up on some of these; what counts is that nothing overflows.
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
