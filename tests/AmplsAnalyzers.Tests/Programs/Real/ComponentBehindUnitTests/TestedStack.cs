using Pulumi;
using Pulumi.AzureNative.Resources;

namespace UnitTesting;

public class TestedStack : Stack
{
    public TestedStack()
    {
        var baseInfra = new BaseInfra("base", new BaseInfraArgs { Location = "eastus" });
        var first = new StorageInfra("first", new StorageInfraArgs { ResourceGroupName = baseInfra.ResourceGroup.Name, Endpoints = baseInfra.Subnet?.Id });
        var second = new StorageInfra("second", new StorageInfraArgs { ResourceGroupName = baseInfra.ResourceGroup.Name, AccountName = "fixed", IsPublic = true }, new ComponentResourceOptions { DependsOn = first, Parent = baseInfra });
        var third = new StorageInfra("third", new() { ResourceGroupName = first.AccountName.Apply(name => name), Kind = StorageKind.Blob });
        AccountNames = Output.All(first.AccountName, second.AccountName, third.AccountName).Apply(names => string.Join(",", names));
    }

    [Output]
    public Output<string> AccountNames { get; private set; }
}
