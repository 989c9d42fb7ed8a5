using System.Text.RegularExpressions;
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
    uint unsigned = 7;
    var big = 5_000_000_000;
    _ = new ResourceGroup($"unsigned-{unsigned / 2}-{unsigned % 4}-{unsigned * 3 > 20}-{unsigned / 2u}");
    _ = new ResourceGroup($"large-{big * 3}-{big / 7}-{big > int.MaxValue}");
    _ = new ResourceGroup($"decimal-{0.1m + 0.2m == 0.3m}-{0.1 + 0.2 == 0.3}-{10m / 4 > 2}");
    _ = new ResourceGroup("replace-" + "LogResourceOfresource".Replace("Resource", string.Empty, StringComparison.Ordinal) + "aBab".Replace("AB", "-", StringComparison.OrdinalIgnoreCase));
    _ = new ResourceGroup("valid-" + Regex.Replace("Log_Analytics 01", "[^a-z0-9]", string.Empty, RegexOptions.IgnoreCase) + Regex.IsMatch("a-1", "^[a-z]-\\d$"));
    size += 3;
    size <<= 1;
    _ = new ResourceGroup($"compound-{size}");
});
