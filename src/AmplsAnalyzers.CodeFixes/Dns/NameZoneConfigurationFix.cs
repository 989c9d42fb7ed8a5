using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS607: gives an entry of a zone group a name of its own, made of the zone's variable; in a loop, of the zone's name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameZoneConfigurationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS607");

    private protected override string Title => "Name the configuration after its zone";

    private protected override string EquivalenceKey => EquivalenceKeys.NameZoneConfiguration;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Place.Creation is not { } creation
            || WrittenArgs.OfCreation(repair.Place) is not { } configuration
            || configuration.Find("PrivateDnsZoneId") is not { Node: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id", Expression: var zone } } id
            || await NameOfAsync(repair, id.At(zone), creation).ConfigureAwait(false) is not { } name)
        {
            return false;
        }

        configuration.Set("Name", name);
        return true;
    }

    private static async Task<string?> NameOfAsync(Repair repair, Place zone, SyntaxNode configuration)
    {
        switch (zone.Node)
        {
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] }:
                return key.ToString();

            case IdentifierNameSyntax or MemberAccessExpressionSyntax when IsRepeated(configuration):
                return await NameOfRepeatedAsync(repair, zone, configuration).ConfigureAwait(false);

            case IdentifierNameSyntax variable:
                return Code.Literal(FreeName.AsIdentifier(variable.Identifier.ValueText));

            case MemberAccessExpressionSyntax member:
                return Code.Literal(FreeName.AsIdentifier(member.Name.Identifier.ValueText));

            default:
                return null;
        }
    }

    // The name that the same round gives the zone; if that isn't at hand, the output.
    private static async Task<string?> NameOfRepeatedAsync(Repair repair, Place zone, SyntaxNode configuration)
    {
        if (zone.Model.GetSymbolInfo(zone.Node, repair.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && await declaration.GetSyntaxAsync(repair.CancellationToken).ConfigureAwait(false) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation }
            && await WrittenArgs.OfResourceAsync(repair, zone.At(creation)).ConfigureAwait(false) is { } args
            && args.Find(DnsKinds.PrivateZone.Inputs["name"].In(Provider.AzureNative)!) is { Node: IdentifierNameSyntax or MemberAccessExpressionSyntax or InterpolatedStringExpressionSyntax } name
            && name.Model.GetTypeInfo(name.Node, repair.CancellationToken).Type is { SpecialType: SpecialType.System_String }
            && NameableExpression.IsNameable(name, configuration, configuration.SpanStart))
        {
            return $"{name.Node}.Replace('.', '-')";
        }

        return $"{zone.Node}.Name.Apply(name => name.Replace('.', '-'))";
    }

    private static bool IsRepeated(SyntaxNode node)
        => node.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).Any(ancestor => ancestor is CommonForEachStatementSyntax or ForStatementSyntax or LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } } });
}
