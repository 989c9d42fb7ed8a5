using Pulumi;
using ChrisKlug;

// Config: azure-native:location=westeurope
// Config: tier=premium
return await Deployment.RunAsync<MyStack>();
