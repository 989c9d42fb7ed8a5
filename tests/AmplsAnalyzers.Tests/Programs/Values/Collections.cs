using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    string[] more = ["10.8.0.0/16", "10.9.0.0/16"];
    VirtualNetwork Create(string name, AddressSpaceArgs space) => new(name, new() { ResourceGroupName = group.Name, AddressSpace = space });

    Create("initializer", new AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16", "10.2.0.0/16" } });
    Create("single", new AddressSpaceArgs { AddressPrefixes = "10.1.0.0/16" });
    Create("array", new AddressSpaceArgs { AddressPrefixes = new[] { "10.1.0.0/16" } });
    Create("list", new AddressSpaceArgs { AddressPrefixes = new List<string> { "10.1.0.0/16" } });
    Create("inputlist", new AddressSpaceArgs { AddressPrefixes = new InputList<string> { "10.1.0.0/16", group.Name } });
    Create("target", new AddressSpaceArgs { AddressPrefixes = new() { "10.1.0.0/16" } });
    Create("expression", new AddressSpaceArgs { AddressPrefixes = ["10.1.0.0/16", .. more] });
    Create("tolist", new AddressSpaceArgs { AddressPrefixes = more.Select(prefix => prefix).ToList() });
    Create("immutable", new AddressSpaceArgs { AddressPrefixes = more.ToImmutableArray() });
    Create("output", new AddressSpaceArgs { AddressPrefixes = Output.Create(more.ToImmutableArray()) });
    var list = new InputList<string> { "10.3.0.0/16" };
    list.AddRange(new[] { "10.4.0.0/16" });
    Create("concat", new AddressSpaceArgs { AddressPrefixes = list.Concat(new InputList<string> { "10.5.0.0/16" }) });
});
