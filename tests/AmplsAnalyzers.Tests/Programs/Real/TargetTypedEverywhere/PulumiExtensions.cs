using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Web.Inputs;

namespace Contoso.Typed;

public static class PulumiExtensions
{
    public static InputList<NameValuePairArgs> ToNameValueList(this Dictionary<Input<string>, Input<string>> settings) =>
        settings.Select(setting => new NameValuePairArgs
        {
            Name = setting.Key,
            Value = setting.Value,
        }).ToList();

    public static Output<string> GetConnectionString(this StorageAccount account, string identity)
    {
        return account.Name.Apply(name =>
        {
            var endpoint = account.PrimaryEndpoints.Apply(endpoints => endpoints.Blob);

            return Output.Format($"AccountName={name};BlobEndpoint={endpoint};Credential={identity}");
        });
    }
}
