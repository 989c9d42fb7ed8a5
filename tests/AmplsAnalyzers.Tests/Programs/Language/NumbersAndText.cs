using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var size = 7;
    long large = 1L << 20;
    var half = size / 2;
    _ = new ResourceGroup($"int-{size % 4}-{half}-{-size}-{size * 3 - 1}-{large}-{Math.Max(size, half)}-{size.ToString("D3")}-{size:X2}");
    _ = new ResourceGroup($"bool-{size > half && half != 3}-{!true}-{(size & 1) == 1}");
    _ = new ResourceGroup($"char-{'a'}-{(char)('a' + 1)}-{"abc"[1]}-{char.ToUpperInvariant('x')}");
    _ = new ResourceGroup("parse-" + int.Parse("41") + 1);
    _ = new ResourceGroup($"""
        raw-{size}
        """.Trim());
    _ = new ResourceGroup(string.IsNullOrEmpty("") ? "empty" : "full");
    _ = new ResourceGroup(string.IsNullOrWhiteSpace(" ") ? "white" : "black");
    _ = new ResourceGroup(string.Equals("A", "a", StringComparison.OrdinalIgnoreCase) ? "same" : "different");
    _ = new ResourceGroup("text-" + new string('x', 3) + "abcabc".IndexOf('c') + "abc".Contains("bc"));
    size += 3;
    size <<= 1;
    _ = new ResourceGroup($"compound-{size}");
});
