using Pulumi;

namespace Contoso.Shop.Factories;

public abstract class CreateArgs
{
    public string Alias { get; set; } = "shop";

    public Input<string>? Name { get; set; }

    public Input<string> ResourceGroupName { get; set; } = null!;

    public Input<string>? Location { get; set; }

    public InputMap<string>? Tags { get; set; }

    public ComponentResource? Parent { get; set; }
}

public class CreateWorkspaceArgs : CreateArgs
{
    public int Days { get; set; } = 30;
}

public class CreateInsightsArgs : CreateArgs
{
    public Input<string> WorkspaceId { get; set; } = null!;

    public string Kind { get; set; } = "web";
}

public class CreateNetworkArgs : CreateArgs
{
    public List<string> AddressPrefixes { get; set; } = [];
}

public class CreateSubnetArgs : CreateArgs
{
    public Input<string> NetworkName { get; set; } = null!;

    public string SubnetName { get; set; } = "";

    public List<string> AddressPrefixes { get; set; } = [];

    public List<(string Name, string Service)> Delegations { get; set; } = [];
}

public class CreateEndpointArgs : CreateArgs
{
    public Input<string> SubnetId { get; set; } = null!;

    public Input<string> ServiceId { get; set; } = null!;

    public string GroupId { get; set; } = "";

    public InputList<Resource> After { get; set; } = new();
}

public class CreateZoneArgs : CreateArgs;

public class CreateLinkArgs : CreateArgs
{
    public Input<string> NetworkId { get; set; } = null!;

    public Input<string> ZoneName { get; set; } = null!;
}

public class CreateRecordArgs : CreateArgs
{
    public required string RecordType { get; set; }

    public Input<string> ZoneName { get; set; } = null!;

    public Input<string>? Address { get; set; }

    public Input<string>? Cname { get; set; }

    public double Ttl { get; set; } = 300;
}

public class CreateScopeArgs : CreateArgs
{
    public string Mode { get; set; } = "Open";
}

public class CreateScopedArgs : CreateArgs
{
    public Input<string> ScopeName { get; set; } = null!;

    public Input<string> Id { get; set; } = null!;

    public Resource? After { get; set; }
}
