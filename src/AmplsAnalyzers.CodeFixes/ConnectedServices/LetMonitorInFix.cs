using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.ConnectedServices;

/// <summary>AMPLS703: lets Azure Monitor, one of Azure's trusted services, through the firewall of the storage that it is to use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LetMonitorInFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS703");

    private protected override string Title => "Let Azure's trusted services in";

    private protected override string EquivalenceKey => EquivalenceKeys.LetMonitorIn;

    private const string None = "None";

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Mistake.Value is not { } trusted)
        {
            return false;
        }

        // A list, in Pulumi.Azure: what is in it stays, but for the word that says nothing.
        var list = repair.Place.Node.Parent is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax braces } ? repair.Place.At(braces) : repair.Place;
        if (ElementList.Elements(list.Node) is [ExpressionSyntax none] && IsNone(none))
        {
            list.At(none).Replace(Code.Literal(trusted));
            return true;
        }

        if (ElementList.TryAdd(list, Code.Literal(trusted)))
        {
            return true;
        }

        if (await repair.WrittenAtAsync().ConfigureAwait(false) is not [var written] || written.Node is not ExpressionSyntax expression)
        {
            return false;
        }

        // A text with commas, in Pulumi.AzureNative.
        var present = expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : "";
        var type = written.Model.GetTypeInfo(expression, repair.CancellationToken).ConvertedType;
        if (present.Length == 0)
        {
            return false;
        }

        written.Replace(present == None ? ProviderValue.Spell(type, trusted) : Code.Literal($"{present}, {trusted}"));
        return true;
    }

    private static bool IsNone(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal && literal.Token.ValueText == None;
}
