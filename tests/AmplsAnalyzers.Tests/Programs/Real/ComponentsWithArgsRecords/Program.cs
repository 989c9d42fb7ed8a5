using SimCube.Deployments;

return await Pulumi.Deployment.RunAsync(() => new ApplicationStack(ApplicationSettings.Staging).Build());
