using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>A list of zones, or of networks, for each of which the program makes a link: what it lacks, it gets as one more element.</summary>
internal static class LinkedList
{
    /// <summary>Adds the resource to a list of its kind that the program makes links for; false if there is none that lacks it.</summary>
    public static async Task<bool> TryAddAsync(Repair repair, Place resource)
    {
        var model = resource.Model;
        if (resource.Creation is not { } creation || model.GetTypeInfo(creation, repair.CancellationToken).Type is not { } type)
        {
            return false;
        }

        foreach (var link in ProgramIndex.Of(model.Compilation).Creations)
        {
            if (await repair.FindAsync(link).ConfigureAwait(false) is not { } place || CreatedKind.Of(place) != DnsKinds.VirtualNetworkLink)
            {
                continue;
            }

            foreach (var items in ItemsOf(link))
            {
                if (WrittenList.Find(place.At(items)) is { } list
                    && ResourceVariable.Find(resource, list.Node) is { IsSequence: false } variable
                    && ElementFor(variable.Expression, type, list) is { } element
                    && ElementList.TryAdd(list, element))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // foreach (var zone in zones) { new VirtualNetworkLink(…); }, zones.Select(zone => new VirtualNetworkLink(…))
    private static IEnumerable<ExpressionSyntax> ItemsOf(BaseObjectCreationExpressionSyntax link)
        => link.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).Select(ancestor => ancestor switch
        {
            CommonForEachStatementSyntax loop => loop.Expression,
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "ForEach", Expression: var items } } } } => items,
            _ => null,
        }).OfType<ExpressionSyntax>();

    // zone, ("oms", zone), ["oms"] = zone: as the last one, with the other resource and its variable's name for the texts.
    private static string? ElementFor(string variable, ITypeSymbol type, Place list)
    {
        var elements = ElementList.Elements(list.Node)!;
        if (elements.LastOrDefault() is not ExpressionSyntax last
            || elements.Any(element => element.DescendantNodesAndSelf().Any(node => node.ToString() == variable || (node is LiteralExpressionSyntax literal && literal.Token.ValueText == variable)))
            || last.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(IsOfType).ToList() is not [var other]
            || last.DescendantNodesAndSelf(node => node != other).Any(node => node is InterpolatedStringExpressionSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax))
        {
            return null;
        }

        return last.ReplaceNodes(
            last.DescendantNodesAndSelf(node => node != other).Where(node => node == other || node.IsKind(SyntaxKind.StringLiteralExpression)),
            (node, _) => SyntaxFactory.ParseExpression(node == other ? variable : Code.Literal(variable))).WithoutTrivia().ToString();

        bool IsOfType(ExpressionSyntax expression)
            => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && expression.Parent is not (NameColonSyntax or MemberAccessExpressionSyntax)
                && SymbolEqualityComparer.Default.Equals(list.Model.GetTypeInfo(expression).Type, type);
    }
}
