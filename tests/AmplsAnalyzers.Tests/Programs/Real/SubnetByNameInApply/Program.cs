using Pulumi;

return await Deployment.RunAsync<MyStack>();
