using Northwind.Platform;
using Pulumi;

return await Deployment.RunAsync<PlatformStack>();
