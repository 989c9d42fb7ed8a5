using System.Globalization;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Gives locals, parameters, fields, methods and types other names, but for those that a program can read while it runs or that the compiler looks for.</summary>
internal sealed partial class Renaming : Rewriting
{
    private static readonly HashSet<string> s_patterns = new(StringComparer.Ordinal)
    {
        "Main", "Add", "Deconstruct", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "Dispose", "DisposeAsync", "GetAwaiter", "Slice", "Equals", "GetHashCode", "ToString",
        "Select", "SelectMany", "Where", "Cast", "Join", "GroupJoin", "OrderBy", "ThenBy", "GroupBy", "Create",
    };

    /// <summary>The text with the old names.</summary>
    public static string Undone(string text) => NewName().Replace(text, "");

    protected override IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random)
    {
        // Which names are new, and how they sort, differs from run to run.
        var chosen = new Dictionary<ISymbol, string>(SymbolEqualityComparer.Default);
        var trees = TreesOf(program, compilation).ToList();
        var kept = trees.SelectMany(tree => ReadByTheProgram(tree, compilation.GetSemanticModel(tree))).ToHashSet(SymbolEqualityComparer.Default);
        var readsTypes = trees.Any(tree => ReadsTypes(tree, compilation.GetSemanticModel(tree)));
        var edits = new List<Edit>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var token in tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
            {
                if (SymbolOf(token, model) is not { } symbol || symbol.Name != token.ValueText || kept.Contains(symbol) || (symbol is INamedTypeSymbol && readsTypes) || !CanBeRenamed(symbol, trees))
                {
                    continue;
                }

                if (!chosen.TryGetValue(symbol, out var name))
                {
                    chosen.Add(symbol, name = random.Next(4) == 0 ? symbol.Name : string.Create(CultureInfo.InvariantCulture, $"renamed{random.Next(1000)}_{symbol.Name}"));
                }

                if (name != symbol.Name)
                {
                    edits.Add(new Edit(tree.FilePath, token.Span, name));
                }
            }
        }

        return [RewrittenProgram.Of(program, edits)];
    }

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model)
    {
        var symbol = token.Parent is SimpleNameSyntax name ? model.GetSymbolInfo(name).Symbol : model.GetDeclaredSymbol(token.Parent!);
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.OriginalDefinition,
            IMethodSymbol method => ((method.ReducedFrom ?? method).OriginalDefinition is var definition && definition.PartialDefinitionPart is { } part) ? part : definition,
            _ => symbol?.OriginalDefinition,
        };
    }

    private static bool CanBeRenamed(ISymbol symbol, List<SyntaxTree> trees)
        => symbol.DeclaringSyntaxReferences is { IsEmpty: false } declarations && declarations.All(declaration => trees.Contains(declaration.SyntaxTree)) && symbol switch
        {
            ILocalSymbol => true,
            // The parameters of a record are its properties; those of a method that another one overrides are named there, too.
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method is not { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } && !IsBound(method) && method.PartialDefinitionPart is null && method.PartialImplementationPart is null,
            IFieldSymbol field => field is { ContainingType: { TypeKind: not TypeKind.Enum, IsTupleType: false } } && field.CorrespondingTupleField is null,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => !s_patterns.Contains(method.Name) && !IsBound(method) && method.ContainingType is not { IsExtension: true },
            INamedTypeSymbol type => type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum && !type.Name.EndsWith("Attribute", StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsBound(IMethodSymbol method)
        => method.IsOverride || method.IsVirtual || method.IsAbstract || method.ContainingType is { TypeKind: TypeKind.Interface }
            || (method.ContainingType is { } type && type.AllInterfaces.SelectMany(@interface => @interface.GetMembers(method.Name)).Any());

    /// <summary>What <c>nameof</c> and <c>typeof</c> name, and what a tuple or an anonymous object takes the names of its members from.</summary>
    private static IEnumerable<ISymbol> ReadByTheProgram(SyntaxTree tree, SemanticModel model)
        => tree.GetRoot().DescendantNodes()
            .SelectMany(node => node switch
            {
                InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } invocation => invocation.ArgumentList.DescendantTokens(),
                TypeOfExpressionSyntax @typeof => @typeof.DescendantTokens(),
                ArgumentSyntax { Parent: TupleExpressionSyntax, NameColon: null } or AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => [node.GetLastToken()],
                _ => [],
            })
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => SymbolOf(token, model))
            .OfType<ISymbol>();

    /// <summary>Whether the name of any type may be read: of an object's, or of the one that a type parameter stands for.</summary>
    private static bool ReadsTypes(SyntaxTree tree, SemanticModel model)
        => tree.GetRoot().DescendantNodes().Any(node => node switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "GetType" } => true,
            TypeOfExpressionSyntax @typeof => model.GetTypeInfo(@typeof.Type).Type is ITypeParameterSymbol,
            _ => false,
        });

    [GeneratedRegex("renamed[0-9]+_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewName();
}
