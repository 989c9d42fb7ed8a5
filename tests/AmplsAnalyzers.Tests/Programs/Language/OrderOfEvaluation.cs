using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var log = new List<string>();
    string L(string s) { log.Add(s); return s; }
    string F(string a, string b = "B", string c = "C", params string[] rest) => $"{a}{b}{c}{rest.Length}";
    _ = new ResourceGroup(F(c: L("3"), a: L("1")));
    _ = new ResourceGroup(F(L("x"), L("y"), L("z"), L("p"), L("q")));
    _ = new ResourceGroup(string.Join("", log));
    var i = 0;
    int[] xs = [i++, i++, i++];
    xs[i - 3] = i++ + ++i;
    _ = new ResourceGroup($"x-{xs[0]}-{xs[1]}-{xs[2]}-{i}");
    i = 1;
    i += i++ * 2 + i;
    _ = new ResourceGroup($"i-{i}");
    var (p, q) = (1, 2);
    (p, q) = (q, p);
    _ = new ResourceGroup($"swap-{p}-{q}");
    int a, b;
    a = b = 4;
    _ = new ResourceGroup($"ab-{a}-{b}-{Caller()}");

    static string Caller([System.Runtime.CompilerServices.CallerMemberName] string name = "", [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(name))] string e = "") => name.Trim('<', '>', '$').Replace("Main", "m");
});

