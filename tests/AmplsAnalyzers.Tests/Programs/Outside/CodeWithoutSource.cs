using System.Text;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var text = new StringBuilder("rg").Append('-').Append(7).ToString();
    _ = new ResourceGroup(text);
    _ = new ResourceGroup("hashed", new() { Tags = { ["hash"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("hub")), ["plain"] = "x" } });
    var uri = new Uri("https://contoso.example/zones");
    _ = new ResourceGroup("uri", new() { Tags = { ["host"] = uri.Host } });
});
