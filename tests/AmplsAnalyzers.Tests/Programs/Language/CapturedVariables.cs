using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var counter = 0;
    Func<int> next = () => ++counter;
    var two = next() + next();
    var makers = new List<Func<string>>();
    foreach (var x in new[] { "a", "b" }) makers.Add(() => x + counter);
    counter = 9;
    foreach (var m in makers) _ = new ResourceGroup($"m-{m()}");
    var i = 0;
    var whiles = new List<Func<int>>();
    while (i < 2) { var j = i; whiles.Add(() => i * 10 + j); i++; }
    _ = new ResourceGroup($"w-{string.Join("-", whiles.Select(f => f()))}");
    Func<int, Func<int>> maker = start => () => start++;
    var f1 = maker(5); var f2 = maker(100);
    f1(); f1(); f2();
    _ = new ResourceGroup($"f-{f1()}-{f2()}");
    string Outer(string x)
    {
        string Inner() { x += "!"; return x; }
        Inner();
        return Inner();
    }
    _ = new ResourceGroup($"o-{Outer("q").Length}-{two}");
    Action? chain = null;
    var log = "";
    chain += () => log += "1";
    chain += Two;
    chain();
    chain -= Two;
    chain();
    void Two() => log += "2";
    _ = new ResourceGroup($"c-{log}");
    var o = new Obj();
    Func<string> method = o.Get;
    o.Name = "changed";
    _ = new ResourceGroup($"mg-{method()}");
    var st = new St { N = 1 };
    Func<int> boxed = st.Get;
    st.N = 2;
    _ = new ResourceGroup($"sb-{boxed()}");
});

internal sealed class Obj { public string Name = "first"; public string Get() => Name; }

internal struct St { public int N; public readonly int Get() => N; }

