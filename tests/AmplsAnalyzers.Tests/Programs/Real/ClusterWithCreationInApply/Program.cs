using Pulumi;
using Glglak;

return await Deployment.RunAsync<MyStack>();
