using Contoso.Typed;

return await Pulumi.Deployment.RunAsync<AzureStack>();
