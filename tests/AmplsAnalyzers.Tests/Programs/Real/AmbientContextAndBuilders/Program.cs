using Landing;

return await Pulumi.Deployment.RunAsync<LandingStack>();
