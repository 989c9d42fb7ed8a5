using Pulumi;

// Config: location=swedencentral
// Config: retention=45
return await Deployment.RunAsync<WebAppStack>();
