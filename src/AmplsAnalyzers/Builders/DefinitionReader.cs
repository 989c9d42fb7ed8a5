using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Builders;

/// <summary>Reads a class with the attribute: for the generator, which writes what it can, and for the analyzer, which says what is wrong.</summary>
internal sealed class DefinitionReader
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _type;
    private readonly Location _place;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<DefinitionProblem>.Builder _problems = ImmutableArray.CreateBuilder<DefinitionProblem>();
    private readonly ProviderTypes _types = new();

    private DefinitionReader(INamedTypeSymbol type, Location place, Compilation compilation, CancellationToken cancellationToken)
        => (_type, _place, _compilation, _cancellationToken) = (type, place, compilation, cancellationToken);

    /// <summary>Reads the definition.</summary>
    /// <param name="type">The type with the attribute.</param>
    /// <param name="declaration">The part of it that has the attribute.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DefinitionReading Read(INamedTypeSymbol type, BaseTypeDeclarationSyntax declaration, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new DefinitionReader(type, declaration.Identifier.GetLocation(), compilation, cancellationToken);
        return new DefinitionReading(reader.Read(), reader._problems.ToImmutable());
    }

    private BuilderDefinition? Read()
    {
        if (!IsNamed())
        {
            return null;
        }

        if (Form() is { } fault)
        {
            Invalid(fault.Reason, fault.Detail);
            return null;
        }

        if (!HasProvider())
        {
            _problems.Add(new DefinitionProblem(ScopeBuilderRules.NoProvider, _place, ImmutableArray.Create(_type.Name)));
            return null;
        }

        var declared = Members().ToList();
        if (declared.Count == 0)
        {
            Invalid("it has no fields or properties that say what belongs to the scope");
            return null;
        }

        var hasProblem = HasClash(declared);
        var recognized = Recognize(declared);
        if (recognized.Members.Count == 0 && _problems.Count == 0)
        {
            Invalid("it has no fields or properties that say what belongs to the scope");
        }

        // The builder has a member of that name in any case: what the user means by it must be right.
        var isScopeWrong = declared.Exists(member => member.Name == "Scope" && !SymbolEqualityComparer.Default.Equals(member, recognized.Scope));
        if (hasProblem || isScopeWrong || recognized.Members.Count == 0)
        {
            return null;
        }

        var near = recognized.Members.Select(member => member.Type).ToImmutableArray();
        var finder = new ProviderClassFinder(_compilation, recognized.Provider, near);
        var classes = finder.Find(recognized.Scope is { } scope ? TypeOf(scope) : null);
        if (classes is null && recognized.Scope is { } odd && finder.Find(scopeClass: null) is not null)
        {
            Unsupported(odd, $"this version of {Display(TypeSymbolOf(odd))} has no access modes, or no class that links resources to it");
            return null;
        }

        if (classes is null)
        {
            _problems.Add(new DefinitionProblem(ScopeBuilderRules.NoProvider, _place, ImmutableArray.Create(_type.Name)));
            return null;
        }

        var logicalNames = LogicalNames(recognized.Members.Select(member => member.Symbol.Name).ToImmutableArray());
        var members = recognized.Members.Select((member, i) => new BuilderMember(
            member.Symbol.Name, CSharpName.Full(member.Type), member.Kind, logicalNames[i], IsNullable(member.Symbol), ProviderClassFinder.HasNullableLocation(member.Type)));
        return new BuilderDefinition(
            CSharpName.Of(_type.ContainingNamespace),
            new EquatableArray<string>(ContainingTypes().Reverse().Select(Head).ToImmutableArray()),
            CSharpName.Escape(_type.Name),
            HintName(),
            recognized.Members.TrueForAll(member => IsPublic(member.Type)) ? "public" : "internal",
            new EquatableArray<BuilderMember>(members.ToImmutableArray()),
            recognized.Scope is { } held ? CSharpName.Escape(held.Name) : null,
            recognized.Scope is { } mayBeNull && IsNullable(mayBeNull),
            IsSealed: !OwnMembers().Any(member => member.IsVirtual || member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal),
            HasRequiredMembers: OwnMembers().Any(member => member is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true }),
            classes);
    }

    /// <summary>Why the class can't have a second part with a builder; null if it can.</summary>
    private (string Reason, string? Detail)? Form()
    {
        if (_type.TypeKind != TypeKind.Class || _type.IsRecord)
        {
            return (_type.IsRecord ? "it is a record, not a class" : "it is not a class", null);
        }

        if (!IsPartial(_type))
        {
            return ("it is not partial", NotPartial);
        }

        if (ContainingTypes().FirstOrDefault(containing => !IsPartial(containing)) is { } whole)
        {
            return ($"it is nested in {whole.Name}, which is not partial", NotPartial);
        }

        if (_type.IsGenericType || ContainingTypes().Any(containing => containing.IsGenericType))
        {
            return ("it is generic, or nested in a generic type", null);
        }

        if (_type.IsStatic || _type.IsAbstract)
        {
            return (_type.IsStatic ? "it is static" : "it is abstract", null);
        }

        if (_type.IsFileLocal)
        {
            return ("it is local to its file", null);
        }

        if (_type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error, Name: not "ComponentResource" })
        {
            return ($"it derives from {_type.BaseType.Name}, and a builder's class becomes a component", null);
        }

        return _type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared && !constructor.DeclaringSyntaxReferences.Any(IsGenerated))
            ? ("it has a constructor of its own", null)
            : null;
    }

    /// <summary>Tells the analyzer's fix that a modifier is missing.</summary>
    public const string NotPartial = nameof(NotPartial);

    /// <summary>False while the class, or something around it, is being typed and has no name yet.</summary>
    private bool IsNamed()
    {
        for (ISymbol symbol = _type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            if (symbol.Name.Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the user's part declares.</summary>
    private IEnumerable<ISymbol> OwnMembers() => _type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.Any(syntax => !IsGenerated(syntax)));

    private IEnumerable<ISymbol> Members()
        => (from member in OwnMembers()
            where !member.IsStatic && member.CanBeReferencedByName && member is IFieldSymbol { IsConst: false } or IPropertySymbol { IsIndexer: false }
            let syntax = member.DeclaringSyntaxReferences[0]
            where member is IFieldSymbol || IsAutoProperty(syntax.GetSyntax(_cancellationToken))
            orderby syntax.SyntaxTree == _place.SourceTree ? 0 : 1, syntax.SyntaxTree.FilePath, syntax.Span.Start
            select member)
            // Of two with one name the compiler speaks.
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(sameName => sameName.First());

    private bool HasClash(List<ISymbol> declared)
    {
        if (ReservedNames.Contains(_type.Name, declared))
        {
            Invalid("something in the builder has the name of the class");
            return true;
        }

        var clashing = OwnMembers().Where(member => ReservedNames.Clashes(member, declared) && !(member.Name == "Scope" && declared.Contains(member) && !IsLinked(member)))
            .Concat(declared.Where(member => ReservedNames.IsInherited(member.Name, _compilation)))
            .ToList();
        foreach (var member in clashing)
        {
            Invalid($"it has a member called {member.Name}, which is the name of something that the builder has already", place: PlaceOf(member));
        }

        return clashing.Count > 0;
    }

    private static bool IsGenerated(SyntaxReference syntax) => GeneratedBuilder.IsIn(syntax.SyntaxTree);

    private static bool IsAutoProperty(SyntaxNode syntax)
        => syntax is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } property && !property.Modifiers.Any(SyntaxKind.PartialKeyword) && accessors.Accessors.Any(SyntaxKind.GetAccessorDeclaration) && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null);

    /// <summary>True for what is linked to the scope, and false for the scope itself.</summary>
    private bool IsLinked(ISymbol member) => TypeOf(member) is { } type && KindOfMember(KindOf(type)) is not null;

    private ResourceKind? KindOf(INamedTypeSymbol type) => ProviderTypeOf(type)?.Kind;

    /// <summary>What the class stands for, or the one that it derives from.</summary>
    private ProviderType? ProviderTypeOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (_types.Recognize(candidate) is { Kind: not null } recognized)
            {
                return recognized;
            }
        }

        return null;
    }

    private (List<(ISymbol Symbol, INamedTypeSymbol Type, MemberKind Kind)> Members, ISymbol? Scope, Provider Provider) Recognize(List<ISymbol> declared)
    {
        var members = new List<(ISymbol, INamedTypeSymbol, MemberKind)>();
        ISymbol? scope = null;
        Provider? provider = null;
        foreach (var member in declared)
        {
            if (TypeOf(member) is not { } type)
            {
                // The compiler says of an unknown type what there is to say.
                if (TypeSymbolOf(member).TypeKind != TypeKind.Error)
                {
                    Unsupported(member, ListOf(TypeSymbolOf(member)) ?? $"{Display(TypeSymbolOf(member))} is no resource");
                }

                continue;
            }

            var providerType = ProviderTypeOf(type);
            var kind = KindOfMember(providerType?.Kind);
            if (providerType is null || (kind is null && providerType.Kind != MonitorKinds.PrivateLinkScope))
            {
                Unsupported(member, ListOf(type) ?? $"a scope holds Log Analytics workspaces, Application Insights components, data collection endpoints and Azure Monitor workspaces, and {Display(type)} is none of these");
            }
            else if (provider is { } others && providerType.Provider != others)
            {
                Unsupported(member, $"{Display(type)} is of {NameOf(providerType.Provider)}, and the members before it are of {NameOf(others)}");
            }
            else if (!IsSeenByUsers(type))
            {
                Unsupported(member, $"{Display(type)} is private, and whoever calls the builder has to name it");
            }
            else if (kind is { } linked)
            {
                if (linked == MemberKind.AzureMonitorWorkspace && !HasIngestionEndpoint(type, providerType.Provider))
                {
                    Unsupported(member, $"this version of {Display(type)} doesn't tell which data collection endpoint Azure made for it");
                    continue;
                }

                provider ??= providerType.Provider;
                members.Add((member, type, linked));
            }
            else if (_types.Recognize(type)?.Kind != MonitorKinds.PrivateLinkScope)
            {
                Unsupported(member, $"the builder makes the scope, and doesn't know how to make {Display(type)}");
            }
            else if (scope is not null)
            {
                Unsupported(member, "the definition has a private link scope already");
            }
            else
            {
                provider ??= providerType.Provider;
                scope = member;
            }
        }

        return (members, scope, provider ?? Provider.AzureNative);
    }

    /// <summary>What to do instead of a list.</summary>
    private string? ListOf(ITypeSymbol type)
    {
        var element = type is IArrayTypeSymbol array ? array.ElementType : type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : null;
        return element is INamedTypeSymbol resource && KindOfMember(KindOf(resource)) is not null
            ? $"a member is one {Display(resource)}, which the builder asks for by its name; declare one member for each"
            : null;
    }

    private static MemberKind? KindOfMember(ResourceKind? kind)
        => kind == MonitorKinds.Workspace ? MemberKind.Workspace
            : kind == MonitorKinds.Component ? MemberKind.Component
            : kind == MonitorKinds.DataCollectionEndpoint ? MemberKind.DataCollectionEndpoint
            : kind == MonitorKinds.AzureMonitorWorkspace ? MemberKind.AzureMonitorWorkspace
            : null;

    private static bool HasIngestionEndpoint(INamedTypeSymbol workspace, Provider provider)
        => ProviderClassFinder.Property(workspace, provider == Provider.Classic ? "DefaultDataCollectionEndpointId" : "DefaultIngestionSettings") is not null;

    private bool HasProvider()
        => _compilation.GlobalNamespace.GetNamespaceMembers().Where(ns => ns.Name == "Pulumi")
            .SelectMany(ns => ns.GetNamespaceMembers())
            .Any(ns => ns.Name == "Azure" || ns.Name.StartsWith("AzureNative", StringComparison.Ordinal));

    private static ImmutableArray<string> LogicalNames(ImmutableArray<string> names)
    {
        var logical = names.Select(CSharpName.Logical).ToImmutableArray();
        // Names that differ in case only, for instance: each is told from those before it by a number.
        return logical.Select((name, i) => logical.Take(i).Count(earlier => earlier == name) is > 0 and var before ? $"{name}-{before + 1}" : name).ToImmutableArray();
    }

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string NameOf(Provider provider) => provider == Provider.Classic ? "Pulumi.Azure" : "Pulumi.AzureNative";

    private static bool IsNullable(ISymbol member) => TypeSymbolOf(member).NullableAnnotation == NullableAnnotation.Annotated;

    private static ITypeSymbol TypeSymbolOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private static INamedTypeSymbol? TypeOf(ISymbol member)
        => TypeSymbolOf(member) is INamedTypeSymbol { TypeKind: not TypeKind.Error } type ? type : null;

    /// <summary>True if code that sees the builder sees the type, too.</summary>
    private bool IsSeenByUsers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? containing = type; containing is not null; containing = containing.ContainingType)
        {
            if (containing.IsFileLocal)
            {
                return false;
            }

            if (containing.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
                && !ContainingTypes().Prepend(_type).Any(own => own.DeclaredAccessibility == Accessibility.Private && SymbolEqualityComparer.Default.Equals(own.ContainingType, containing.ContainingType)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? containing = type; containing is not null; containing = containing.ContainingType)
        {
            if (containing.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<INamedTypeSymbol> ContainingTypes()
    {
        for (var containing = _type.ContainingType; containing is not null; containing = containing.ContainingType)
        {
            yield return containing;
        }
    }

    private bool IsPartial(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(_cancellationToken) is BaseTypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Head(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        return $"partial {keyword} {CSharpName.Escape(type.Name)}";
    }

    /// <summary>The class's full name, free of characters that a file name can't have. Names that differ in case only are told apart by a number.</summary>
    private string HintName()
    {
        var name = FullName(_type);
        var alike = _compilation.GetSymbolsWithName(candidate => string.Equals(candidate, _type.Name, StringComparison.OrdinalIgnoreCase), SymbolFilter.Type, _cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Where(candidate => string.Equals(FullName(candidate), name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(FullName, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Arity)
            .ToList();
        var before = alike.FindIndex(candidate => SymbolEqualityComparer.Default.Equals(candidate, _type));
        return before > 0 ? $"{name}-{before + 1}" : name;
    }

    private static string FullName(INamedTypeSymbol type)
        => type.ContainingSymbol switch
        {
            INamedTypeSymbol containing => $"{FullName(containing)}.{type.Name}",
            INamespaceSymbol { IsGlobalNamespace: false } containing => $"{containing.ToDisplayString()}.{type.Name}".Replace("@", ""),
            _ => type.Name,
        };

    private static Location PlaceOf(ISymbol member) => member.Locations[0];

    private void Invalid(string reason, string? detail = null, Location? place = null)
        => _problems.Add(new DefinitionProblem(ScopeBuilderRules.InvalidDefinition, place ?? _place, ImmutableArray.Create(_type.Name, reason), detail));

    private void Unsupported(ISymbol member, string reason)
        => _problems.Add(new DefinitionProblem(ScopeBuilderRules.UnsupportedMember, PlaceOf(member), ImmutableArray.Create(member.Name, reason)));
}
