using Pulumi;
using Swedish.Apis;

return await Deployment.RunAsync(() => new InfrastructureFactory(EnvironmentNames.Development).Create());
