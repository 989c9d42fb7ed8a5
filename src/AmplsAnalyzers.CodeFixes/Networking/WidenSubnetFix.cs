using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS506: widens a subnet's range to the smallest one that holds an endpoint to a scope, unless it would run into a range that the file mentions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WidenSubnetFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS506");

    private protected override string Title => "Widen the subnet to /27";

    private protected override string EquivalenceKey => EquivalenceKeys.WidenSubnet;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.WrittenAtAsync().ConfigureAwait(false) is not [{ Node: LiteralExpressionSyntax literal } written]
            || Ipv4Range.Parse(literal.Token.ValueText) is not { } range
            || !int.TryParse(repair.Mistake.Value?.TrimStart('/'), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return false;
        }

        var widened = range.Widen(length);
        var others = from other in literal.SyntaxTree.GetRoot(repair.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()
                     where other != literal && other.IsKind(SyntaxKind.StringLiteralExpression)
                     select Ipv4Range.Parse(other.Token.ValueText);
        if (others.Any(other => other is { } neighbour && neighbour.Overlaps(widened) && !neighbour.Contains(widened)))
        {
            return false;
        }

        written.Replace(Code.Literal(widened.ToString()));
        return true;
    }
}
