using Pulumi;
using Tidewater.Platform;

return await Deployment.RunAsync<PlatformStack>();
