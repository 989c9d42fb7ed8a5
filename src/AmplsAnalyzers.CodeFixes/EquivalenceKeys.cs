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
    public const string ReferToResource = nameof(ReferToResource);
    public const string LinkDataCollectionEndpoint = nameof(LinkDataCollectionEndpoint);
    public const string SetPrivateOnly = nameof(SetPrivateOnly);
    public const string RemoveExclusion = nameof(RemoveExclusion);
    public const string SetKnownPublicAccess = nameof(SetKnownPublicAccess);
    public const string SetGlobalDnsLocation = nameof(SetGlobalDnsLocation);
    public const string RemoveStaticAddresses = nameof(RemoveStaticAddresses);
    public const string UseNetworkLocation = nameof(UseNetworkLocation);
    public const string LetMonitorIn = nameof(LetMonitorIn);
    public const string NameZoneConfiguration = nameof(NameZoneConfiguration);
    public const string ConnectAutomatically = nameof(ConnectAutomatically);
    public const string MergeZoneGroups = nameof(MergeZoneGroups);
    public const string DeclareZones = nameof(DeclareZones);
    public const string UseDefaultApiVersion = nameof(UseDefaultApiVersion);
    public const string MakePartial = nameof(MakePartial);
    public const string AddMissingSteps = nameof(AddMissingSteps);
}
