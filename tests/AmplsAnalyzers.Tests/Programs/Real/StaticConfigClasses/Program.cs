using Pulumi;
using Worms.Infrastructure;

return await Deployment.RunAsync<Hub>();
