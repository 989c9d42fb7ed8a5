using Pulumi;
using Pulumi.AzureNative.Resources;
using UnitTesting;

return await Pulumi.Deployment.RunAsync<TestedStack>();
