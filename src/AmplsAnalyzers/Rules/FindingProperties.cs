namespace AmplsAnalyzers.Rules;

/// <summary>The keys of the properties that diagnostics carry for code fixes. A property that stands for several things joins them with <see cref="Separator"/>.</summary>
internal static class FindingProperties
{
    public const char Separator = ';';

    /// <summary>The family of the API, a member of <see cref="Providers.Provider"/>.</summary>
    public const string Provider = nameof(Provider);

    /// <summary>The position among the additional locations of the place where the wrong value is written; absent if that is the diagnostic's own.</summary>
    public const string WrittenAt = nameof(WrittenAt);

    /// <summary>The operations concerned, members of <see cref="Topology.Operation"/>.</summary>
    public const string Operations = nameof(Operations);

    /// <summary>The right value, where there is one.</summary>
    public const string Value = nameof(Value);

    /// <summary>The right value, with <see cref="LogicalName"/> in place of the resource's logical name if it ends with that.</summary>
    public const string Pattern = nameof(Pattern);

    /// <summary>Stands for the logical name in a <see cref="Pattern"/>.</summary>
    public const string LogicalName = "*";

    /// <summary>The DNS zones concerned, by name.</summary>
    public const string Zones = nameof(Zones);

    /// <summary>The number of additional locations, from the last one back, that are the creations of the resources the fix has to name.</summary>
    public const string Targets = nameof(Targets);

    /// <summary>The operations for which a resource that is put into a private-only scope must be closed to public networks, members of <see cref="Topology.Operation"/>.</summary>
    public const string ToClose = nameof(ToClose);
}
