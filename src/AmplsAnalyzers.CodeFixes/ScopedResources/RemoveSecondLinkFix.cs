using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>
/// AMPLS203: removes the second scoped resource for one link. What depended on it depends on what it depended on itself, so that the order of the others stays; everything else
/// that named it names the first.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveSecondLinkFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS203");

    private protected override string Title => "Remove the second scoped resource";

    private protected override string EquivalenceKey => EquivalenceKeys.RemoveSecondLink;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not [var first]
            || repair.Place.Creation is not { } second
            || first.Creation == second
            || second.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return false;
        }

        var uses = statement switch
        {
            ExpressionStatementSyntax { Expression: var expression } when expression == second || expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard && discard.Right == second => [],
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value } variable] } when value == second => UsesOf(repair.Place.At(statement), variable),
            _ => null,
        };
        if (uses is null || (uses.Count > 0 && ResourceVariable.Find(first, statement) is null))
        {
            return false;
        }

        var replacement = uses.Count > 0 ? ResourceVariable.Find(first, statement)!.Expression : "";
        var before = DependenciesOf(second);
        foreach (var use in uses)
        {
            Replace(repair.Place.At(use), replacement, before);
        }

        Statements.Remove(repair.Place.At(statement));
        return true;
    }

    private static List<IdentifierNameSyntax> UsesOf(Place declaration, VariableDeclaratorSyntax variable)
    {
        var symbol = declaration.Model.GetDeclaredSymbol(variable);
        return Statements.Following((StatementSyntax)declaration.Node)
            .SelectMany(statement => statement.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(declaration.Model.GetSymbolInfo(name).Symbol, symbol))
            .ToList();
    }

    // The resources that the removed one waited for, if they are listed one by one.
    private static IReadOnlyList<string> DependenciesOf(BaseObjectCreationExpressionSyntax creation)
        => (ResourceArguments.Find(creation.ArgumentList, "options", 2)?.Expression as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "DependsOn" })?.Right switch
        {
            IdentifierNameSyntax single => [single.Identifier.ValueText],
            InitializerExpressionSyntax list => list.Expressions.Select(element => element.ToString()).ToList(),
            CollectionExpressionSyntax list => list.Elements.Select(element => element.ToString()).ToList(),
            _ => [],
        };

    private static void Replace(Place use, string first, IReadOnlyList<string> before)
    {
        var isDependency = use.Node.Ancestors().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "DependsOn" });
        var names = isDependency && before.Count > 0 ? before : [first];
        switch (use.Node.Parent)
        {
            case InitializerExpressionSyntax list:
                var missing = names.Where(name => list.Expressions.All(element => element.ToString() != name)).ToList();
                ReplaceElement(use, missing);
                break;

            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element:
                ReplaceElement(use.At(element), names.Where(name => list.Elements.All(other => other.ToString() != name)).ToList());
                break;

            case AssignmentExpressionSyntax assignment when isDependency && names.Count > 1:
                use.Document.ReplaceNode(assignment, (current, _) => Code.InitializerElement($"DependsOn = {{ {string.Join(", ", names)} }}").WithTriviaFrom(current));
                break;

            default:
                use.Replace(names[0]);
                break;
        }
    }

    private static void ReplaceElement(Place element, List<string> names)
    {
        if (names.Count == 0)
        {
            ElementList.Remove(element);
        }
        else
        {
            element.Document.ReplaceNode(element.Node, (current, _) => current is ExpressionElementSyntax
                ? Code.CollectionElement(names[0]).WithTriviaFrom(current)
                : Code.Expression(names[0]).WithTriviaFrom(current));
        }
    }
}
