return await Pulumi.Deployment.RunAsync<Contoso.Monitoring.MonitoringStack>();
