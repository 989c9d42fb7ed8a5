using Contoso.Shop;

return await Pulumi.Deployment.RunAsync<ShopStack>();
