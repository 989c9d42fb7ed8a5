using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS607: gives an entry of a zone group a name of its own, made of the zone's variable.</summary>
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
            || await WrittenArgs.FindAsync(repair, repair.Place.At(creation)).ConfigureAwait(false) is not { } configuration
            || configuration.Find("PrivateDnsZoneId") is not { } id
            || NameOf(id.Node, creation) is not { } name)
        {
            return false;
        }

        configuration.Set("Name", name);
        return true;
    }

    // zones["blob"].Id, blob.Id
    private static string? NameOf(SyntaxNode id, SyntaxNode configuration)
    {
        var zone = id is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } output ? output.Expression : null;
        var name = zone switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } => key.Token.ValueText,
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax key }] } => $"{{{key.Identifier.ValueText}}}",
            IdentifierNameSyntax variable when IsRepeated(configuration) => $"{{{variable.Identifier.ValueText}.Name}}",
            IdentifierNameSyntax variable => variable.Identifier.ValueText.TrimStart('_'),
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };
        return name switch
        {
            null => null,
            ['{', .. var inner, '}'] => inner.EndsWith(".Name", StringComparison.Ordinal) ? null : inner,
            _ => Code.Literal(FreeName.AsIdentifier(name)),
        };
    }

    private static bool IsRepeated(SyntaxNode node)
        => node.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).Any(ancestor => ancestor is CommonForEachStatementSyntax or ForStatementSyntax or LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } } });
}
