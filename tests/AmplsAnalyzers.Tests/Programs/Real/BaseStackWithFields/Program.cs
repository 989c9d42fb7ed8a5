return await Pulumi.Deployment.RunAsync<Hub.ProductionStack>();
