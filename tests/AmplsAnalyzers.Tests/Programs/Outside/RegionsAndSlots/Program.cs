// Config: name=shop
// Config: regions=["westeurope","northeurope"]
// Config: slots=["test","stage"]
return await Pulumi.Deployment.RunAsync<Shop.ShopStack>();
