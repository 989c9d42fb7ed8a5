global using Pulumi;
global using Pulumi.AzureNative.Resources;
global using SimCube.Deployments.Resources;
global using SimCube.Deployments.Settings;
