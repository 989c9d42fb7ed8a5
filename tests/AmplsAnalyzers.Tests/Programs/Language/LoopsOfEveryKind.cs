using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    for (int i = 0, j = 10; i < j; i += 3, j -= 2) _ = new ResourceGroup($"a-{i}-{j}");
    var n = 3;
    do { _ = new ResourceGroup($"do-{n}"); } while (--n > 1);
    for (; ; ) { if (n++ > 3) break; }
    _ = new ResourceGroup($"n-{n}");
    foreach (var row in new[] { new[] { 1, 2 }, [3] }) foreach (var c in row) { if (c == 2) continue; _ = new ResourceGroup($"c-{c}"); }
    for (var c = 'a'; c <= 'c'; c++) _ = new ResourceGroup($"ch-{c}");
    var list = new List<string> { "x" };
    for (var i = 0; i < list.Count && list.Count < 4; i++) list.Add(list[i] + i);
    _ = new ResourceGroup(string.Join("_", list));
    foreach (var (item, index) in list.Select((v, i) => (v, i)).Where(t => t.i % 2 == 1)) _ = new ResourceGroup($"w-{item}-{index}");
    var total = 0;
outer:
    foreach (var a in new[] { 1, 2, 3 })
    {
        foreach (var b in new[] { 1, 2, 3 })
        {
            if (b == 2) break;
            if (a == 3) goto done;
            total += a * b;
        }
    }
    if (total < 0) goto outer;
done:
    _ = new ResourceGroup($"t-{total}");
    new List<int> { 7, 8 }.ForEach(x => _ = new ResourceGroup($"fe-{x}"));
    Array.ForEach([9], x => _ = new ResourceGroup($"af-{x}"));
    for (double d = 0; d < 1; d += 0.5) _ = new ResourceGroup($"d-{(int)(d * 10)}");
    for (long l = 1; l < 100; l *= 7) _ = new ResourceGroup($"l-{l}");
    for (var u = 3u; u > 0; u--) _ = new ResourceGroup($"u-{u}");
});
