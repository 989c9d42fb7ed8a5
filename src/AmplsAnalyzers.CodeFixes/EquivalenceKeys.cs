namespace AmplsAnalyzers.CodeFixes;

/// <summary>What tells the actions apart, for Fix All.</summary>
internal static class EquivalenceKeys
{
    public const string SetGlobalLocation = nameof(SetGlobalLocation);
    public const string AddGlobalLocation = nameof(AddGlobalLocation);
    public const string SetKnownAccessMode = nameof(SetKnownAccessMode);
    public const string AddAccessModes = nameof(AddAccessModes);
    public const string NameEndpointAssociation = nameof(NameEndpointAssociation);
    public const string SetEndpointGroup = nameof(SetEndpointGroup);
    public const string NamePrivateZone = nameof(NamePrivateZone);
    public const string OrderEndpoint = nameof(OrderEndpoint);
    public const string ChainScopedResources = nameof(ChainScopedResources);
    public const string AddMissingZones = nameof(AddMissingZones);
    public const string RemoveSecondLink = nameof(RemoveSecondLink);
    public const string ClosePublicAccess = nameof(ClosePublicAccess);
    public const string CorrectZoneName = nameof(CorrectZoneName);
    public const string AddToScope = nameof(AddToScope);
    public const string LinkZoneToNetwork = nameof(LinkZoneToNetwork);
    public const string WidenSubnet = nameof(WidenSubnet);
}
