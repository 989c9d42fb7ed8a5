using Pulumi;

return await Deployment.RunAsync<AppStack>();
