using Pulumi;
using Skywalker;

return await Deployment.RunAsync<MyStack>();
