using Pulumi;
using Sample.Stacks;

return await Deployment.RunAsync(() => new DevStack().Execute());
