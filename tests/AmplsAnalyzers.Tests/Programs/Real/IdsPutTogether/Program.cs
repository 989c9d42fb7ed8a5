using Pulumi;
using EviMatch;

return await Deployment.RunAsync<EviMatchStack>();
