using Pulumi;
using Provision;

await Deployment.RunAsync(Landscape.DefineAsync);
