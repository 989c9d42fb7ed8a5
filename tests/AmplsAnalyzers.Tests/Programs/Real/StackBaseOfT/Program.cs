using Contoso.Dungeon;
using Pulumi;

return await Deployment.RunAsync<NetworkStack>();
