using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Builders;

/// <summary>Finds what the program has for the parameters of steps: each of its resources is given once.</summary>
internal sealed class StepValues
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly HashSet<ISymbol> _given;
    private readonly List<(ISymbol Symbol, ITypeSymbol Type)> _candidates;

    public StepValues(SemanticModel model, InvocationExpressionSyntax chain, CancellationToken cancellationToken)
    {
        _model = model;
        _position = chain.SpanStart;
        _given = new HashSet<ISymbol>(
            // Also what is given to steps behind.
            chain.AncestorsAndSelf().TakeWhile(node => node is InvocationExpressionSyntax or MemberAccessExpressionSyntax).Last()
                .DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol).OfType<ISymbol>(),
            SymbolEqualityComparer.Default);
        _candidates = (
            from symbol in model.LookupSymbols(_position)
            let type = TypeOf(symbol)
            where type is not null && symbol.CanBeReferencedByName && symbol.Locations is [{ IsInSource: true } place, ..]
                // A variable that is declared further down has no value yet.
                && (symbol is not ILocalSymbol || (place.SourceTree == model.SyntaxTree && place.SourceSpan.End < _position && !Declares(chain, place)))
            orderby symbol is ILocalSymbol or IParameterSymbol ? 0 : 1, symbol.Locations[0].SourceSpan.Start
            select (symbol, type)).ToList();
    }

    /// <summary>An expression for the parameter: a variable of its type, the first value of an enumeration, or <c>default!</c> for the user to replace.</summary>
    public string For(IMethodSymbol step, IParameterSymbol parameter)
    {
        if (parameter.Type.TypeKind is TypeKind.Enum or TypeKind.Struct)
        {
            return $"{parameter.Type.ToMinimalDisplayString(_model, _position)}.{FirstValue(parameter.Type)}";
        }

        var fitting = _candidates.Where(candidate => !_given.Contains(candidate.Symbol) && _model.Compilation.ClassifyConversion(candidate.Type, parameter.Type) is { IsImplicit: true, IsUserDefined: false }).ToList();
        var chosen = fitting.Where(candidate => IsAbout(candidate.Symbol.Name, step.Name)).Concat(fitting).Select(candidate => candidate.Symbol).FirstOrDefault();
        if (chosen is null)
        {
            return "default!";
        }

        _given.Add(chosen);
        return chosen.ToMinimalDisplayString(_model, _position, SymbolDisplayFormat.MinimallyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.None).WithLocalOptions(SymbolDisplayLocalOptions.None).WithParameterOptions(SymbolDisplayParameterOptions.IncludeName));
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    private static bool Declares(SyntaxNode chain, Location place)
        => chain.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && declarator.Identifier.Span == place.SourceSpan;

    // "orders" and "OrdersWorkspace" are about the step Orders.
    private static bool IsAbout(string name, string step)
        => name.IndexOf(step, StringComparison.OrdinalIgnoreCase) >= 0 || step.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>An enumeration of the provider is a structure with a property for each value. Open restricts nothing, so it breaks nothing.</summary>
    private static string FirstValue(ITypeSymbol type)
        => type.GetMembers().Where(member => member.IsStatic && member is IFieldSymbol { HasConstantValue: true } or IPropertySymbol { DeclaredAccessibility: Accessibility.Public })
            .Select(member => member.Name)
            .OrderBy(name => name == "Open" ? 0 : 1)
            .First();
}
