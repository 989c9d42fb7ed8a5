return await Pulumi.Deployment.RunAsync<Contoso.PlatformStack>();
