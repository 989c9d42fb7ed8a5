using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS105: creates the scope with the provider's default API version, which has access modes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseDefaultApiVersionFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS105");

    private protected override string Title => "Move to the default API version, with both access modes";

    private protected override string EquivalenceKey => EquivalenceKeys.UseDefaultApiVersion;

    private protected override bool MayUncover(string id, string other) => true;

    private const string Settings = "AccessModeSettings";

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Place.Creation is not { } creation
            || repair.Place.Model.GetTypeInfo(creation, repair.CancellationToken).Type is not INamedTypeSymbol old
            || FindDefault(old, repair.Place.Model.Compilation) is not { } type
            || type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters is [_, { Name: "args" }, ..])?.Parameters[1].Type is not INamedTypeSymbol argsType
            || (argsType.GetMembers(Settings).OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol)?.TypeArguments is not [INamedTypeSymbol settings]
            || await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set(Settings, $"new {Code.NameOf(settings)}\n{{\n    IngestionAccessMode = {Open(settings, "IngestionAccessMode")},\n    QueryAccessMode = {Open(settings, "QueryAccessMode")},\n}}");
        ReplaceType(repair.Place.At(creation), type);
        ReplaceType(args.Place, argsType);
        return true;
    }

    // Behind new, and before the variable.
    private static void ReplaceType(Place creation, INamedTypeSymbol type)
    {
        if (creation.Node is ObjectCreationExpressionSyntax typed)
        {
            creation.At(typed.Type).ReplaceType(type);
        }

        if (creation.Node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } declared } } })
        {
            creation.At(declared).ReplaceType(type);
        }
    }

    private static INamedTypeSymbol? FindDefault(INamedTypeSymbol old, Compilation compilation)
        => new[] { old.ContainingNamespace.ContainingNamespace.ToDisplayString(), "Pulumi.AzureNative.Monitor", "Pulumi.AzureNative.Insights" }
            .Select(module => compilation.GetTypeByMetadataName($"{module}.{old.Name}"))
            .FirstOrDefault(type => type is not null);

    private static string Open(INamedTypeSymbol settings, string property)
        => ProviderValue.Spell(settings.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type, AccessModes.Open);
}
