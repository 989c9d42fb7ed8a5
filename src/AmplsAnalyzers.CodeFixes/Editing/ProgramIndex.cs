using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Where a program uses a symbol, in all its files.</summary>
internal sealed class ProgramIndex
{
    private static readonly ConditionalWeakTable<Compilation, ProgramIndex> Known = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly ILookup<string, IdentifierNameSyntax> _names;

    private ProgramIndex(Compilation compilation)
    {
        _compilation = compilation;
        var nodes = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).ToList();
        _names = nodes.OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal);
        Creations = nodes.OfType<BaseObjectCreationExpressionSyntax>().ToList();
    }

    /// <summary>All creations, whatever they create.</summary>
    public IReadOnlyList<BaseObjectCreationExpressionSyntax> Creations { get; }

    public static ProgramIndex Of(Compilation compilation) => Known.GetValue(compilation, created => new ProgramIndex(created));

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        lock (_models)
        {
            if (!_models.TryGetValue(tree, out var model))
            {
                _models.Add(tree, model = _compilation.GetSemanticModel(tree));
            }

            return model;
        }
    }

    /// <summary>The names that stand for the symbol.</summary>
    public IEnumerable<IdentifierNameSyntax> ReferencesTo(ISymbol symbol)
        => _names[symbol.Name].Where(name => SymbolEqualityComparer.Default.Equals(Written(ModelOf(name.SyntaxTree).GetSymbolInfo(name).Symbol), Written(symbol)));

    /// <summary>The creations of the type, not of those that derive from it.</summary>
    public IEnumerable<BaseObjectCreationExpressionSyntax> CreationsOf(INamedTypeSymbol type)
        => Creations.Where(creation => (creation is not ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } || name.Identifier.ValueText == type.Name)
            && SymbolEqualityComparer.Default.Equals(ModelOf(creation.SyntaxTree).GetTypeInfo(creation).Type?.OriginalDefinition, type.OriginalDefinition));

    // logs.AddTo(scope) calls AddTo(logs, scope).
    private static ISymbol? Written(ISymbol? symbol) => ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition;
}
