using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Builders;

/// <summary>
/// Finds the classes that a builder is written with among those that the project references. Nested args are found by the property that takes them: their names differ between versions.
/// </summary>
/// <param name="compilation">The project.</param>
/// <param name="provider">The family of the members' types.</param>
/// <param name="near">Types of the definition: a class in the namespace of one of them, or in its package, comes first.</param>
internal sealed class ProviderClassFinder(Compilation compilation, Provider provider, ImmutableArray<INamedTypeSymbol> near)
{
    private const string NativeRoot = "Pulumi.AzureNative";

    /// <summary>The classes; null if something is missing that a builder can't do without.</summary>
    /// <param name="scopeClass">The class of the scope, where the definition names it.</param>
    public ProviderClasses? Find(INamedTypeSymbol? scopeClass)
    {
        var scopes = scopeClass is null ? Candidates(MonitorKinds.PrivateLinkScope) : [scopeClass];
        return scopes.Select(FindWith).FirstOrDefault(classes => classes is not null);
    }

    private ProviderClasses? FindWith(INamedTypeSymbol scope)
    {
        var beside = scope.ContainingNamespace;
        var scopedResource = First(MonitorKinds.ScopedResource, beside);
        var endpoint = First(NetworkKinds.PrivateEndpoint);
        var zone = First(DnsKinds.PrivateZone);
        var zoneLink = First(DnsKinds.VirtualNetworkLink);
        var network = First(NetworkKinds.VirtualNetwork);
        var subnet = First(NetworkKinds.Subnet);
        if (ArgsOf(scope) is not { } scopeArgs || ArgsOf(scopedResource) is not { } scopedResourceArgs || ArgsOf(endpoint) is not { } endpointArgs
            || ArgsOf(zone) is not { } zoneArgs || ArgsOf(zoneLink) is not { } zoneLinkArgs || network is null || subnet is null)
        {
            return null;
        }

        var connectionArgs = Nested(endpointArgs, provider == Provider.Classic ? "PrivateServiceConnection" : "PrivateLinkServiceConnections");
        var zoneGroup = provider == Provider.Classic ? null : First(DnsKinds.PrivateDnsZoneGroup);
        var zoneGroupArgs = provider == Provider.Classic ? Nested(endpointArgs, "PrivateDnsZoneGroup") : ArgsOf(zoneGroup);
        var native = provider == Provider.Classic ? null : FindNative(scopeArgs, endpointArgs, zoneLinkArgs, zoneGroup, zoneGroupArgs, First(MonitorKinds.PrivateEndpointConnection, beside));
        if (connectionArgs is null || zoneGroupArgs is null || (provider == Provider.AzureNative && native is null))
        {
            return null;
        }

        return new ProviderClasses
        {
            Provider = provider,
            Scope = CSharpName.Full(scope),
            ScopeArgs = CSharpName.Full(scopeArgs),
            ScopedResource = CSharpName.Full(scopedResource!),
            ScopedResourceArgs = CSharpName.Full(scopedResourceArgs),
            Endpoint = CSharpName.Full(endpoint!),
            EndpointArgs = CSharpName.Full(endpointArgs),
            ConnectionArgs = CSharpName.Full(connectionArgs),
            ZoneGroupArgs = CSharpName.Full(zoneGroupArgs),
            Zone = CSharpName.Full(zone!),
            ZoneArgs = CSharpName.Full(zoneArgs),
            ZoneLink = CSharpName.Full(zoneLink!),
            ZoneLinkArgs = CSharpName.Full(zoneLinkArgs),
            VirtualNetwork = CSharpName.Full(network),
            HasNullableNetworkLocation = HasNullableLocation(network),
            Subnet = CSharpName.Full(subnet),
            ResourceGroup = First(NeighbourKinds.ResourceGroup) is { } group ? CSharpName.Full(group) : null,
            Native = native,
        };
    }

    private static NativeClasses? FindNative(
        INamedTypeSymbol scopeArgs, INamedTypeSymbol endpointArgs, INamedTypeSymbol zoneLinkArgs, INamedTypeSymbol? zoneGroup, INamedTypeSymbol? zoneGroupArgs, INamedTypeSymbol? connection)
        // The oldest API version has no access modes.
        => Nested(scopeArgs, "AccessModeSettings") is { } settings
            && Nested(settings, "IngestionAccessMode") is { } mode
            && Nested(settings, "Exclusions") is { } exclusion
            && Nested(endpointArgs, "Subnet") is { } subnet
            && Nested(zoneLinkArgs, "VirtualNetwork") is { } network
            && zoneGroup is not null && zoneGroupArgs is not null
            && Nested(zoneGroupArgs, "PrivateDnsZoneConfigs") is { } config
            ? new NativeClasses
            {
                AccessMode = CSharpName.Full(mode),
                AccessModeSettingsArgs = CSharpName.Full(settings),
                ExclusionArgs = CSharpName.Full(exclusion),
                Connection = connection is null ? null : CSharpName.Full(connection),
                SubnetArgs = CSharpName.Full(subnet),
                ZoneGroup = CSharpName.Full(zoneGroup),
                ZoneConfigArgs = CSharpName.Full(config),
                NetworkReferenceArgs = CSharpName.Full(network),
            }
            : null;

    /// <summary>True if the resource's <c>Location</c> is an output that may be null.</summary>
    public static bool HasNullableLocation(INamedTypeSymbol resource)
        => Property(resource, "Location") is { Type: INamedTypeSymbol { TypeArguments: [{ NullableAnnotation: NullableAnnotation.Annotated }] } };

    /// <summary>The property of the class or of one that it derives from.</summary>
    public static IPropertySymbol? Property(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Pulumi.AzureNative, or the local package that the namespace is part of.</summary>
    private static INamespaceSymbol RootOf(INamespaceSymbol @namespace)
    {
        var root = @namespace;
        while (root.ContainingNamespace is { IsGlobalNamespace: false } outer && outer is not { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true })
        {
            root = outer;
        }

        return root;
    }

    private static INamedTypeSymbol? ArgsOf(INamedTypeSymbol? resource)
        => resource?.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.Length > 1)
            .Select(constructor => constructor.Parameters[1].Type as INamedTypeSymbol)
            .FirstOrDefault();

    /// <summary>What the input holds: of <c>InputList&lt;XArgs&gt;</c> it is <c>XArgs</c>, of <c>InputUnion&lt;string, AccessMode&gt;</c> the enumeration.</summary>
    private static INamedTypeSymbol? Nested(INamedTypeSymbol args, string property)
        => Property(args, property)?.Type is INamedTypeSymbol { TypeArguments: [.., INamedTypeSymbol nested] } ? nested : null;

    private INamedTypeSymbol? First(ResourceKind kind, INamespaceSymbol? beside = null) => Candidates(kind, beside).FirstOrDefault();

    /// <summary>The classes that stand for the kind, the one that fits best first.</summary>
    private IEnumerable<INamedTypeSymbol> Candidates(ResourceKind kind, INamespaceSymbol? beside = null)
    {
        if (provider == Provider.Classic)
        {
            return kind.Classic.Select(name => Type($"Pulumi.Azure.{name}")).OfType<INamedTypeSymbol>();
        }

        var namespaces = near.Select(type => type.ContainingNamespace);
        var besides = (beside is null ? namespaces : namespaces.Prepend(beside)).ToList();
        var names = kind.Native;
        return besides.SelectMany(ns => names.Where(name => IsModule(ns, name)).Select(name => $"{ns.ToDisplayString()}.{name.Substring(name.IndexOf('.') + 1)}"))
            .Concat(besides.SelectMany(ns => names.Select(name => $"{RootOf(ns).ToDisplayString()}.{name}")))
            .Concat(names.Select(name => $"{NativeRoot}.{name}"))
            .Concat(LocalPackages().SelectMany(root => names.Select(name => $"{root}.{name}")))
            .Distinct(StringComparer.Ordinal)
            .Select(Type)
            .OfType<INamedTypeSymbol>();
    }

    // "…Insights.V20210701Preview" is the module Insights in one API version.
    private static bool IsModule(INamespaceSymbol ns, string name)
        => ns.ContainingNamespace is { } module && name.StartsWith($"{module.Name}.", StringComparison.Ordinal) && ns.Name.StartsWith("V", StringComparison.Ordinal);

    private IEnumerable<string> LocalPackages()
        => compilation.GlobalNamespace.GetNamespaceMembers().Where(ns => ns.Name == "Pulumi")
            .SelectMany(pulumi => pulumi.GetNamespaceMembers())
            .Where(ns => ns.Name.StartsWith("AzureNative_", StringComparison.Ordinal))
            .Select(ns => ns.ToDisplayString())
            .OrderBy(name => name, StringComparer.Ordinal);

    private INamedTypeSymbol? Type(string name) => compilation.GetTypesByMetadataName(name).FirstOrDefault();
}
