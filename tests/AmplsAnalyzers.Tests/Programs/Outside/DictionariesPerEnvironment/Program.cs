// Config: region=westeurope
// Config: organization=contoso
// Config: furtherEnvironments=["test","stage"]
// Config: CoreGroupName=rg-core
// Config: CorePlan=plan-core
// Config: ProductionPlan=plan-production
return await Pulumi.Deployment.RunAsync<Contoso.Screens.MainStack>();
