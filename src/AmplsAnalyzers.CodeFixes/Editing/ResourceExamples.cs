using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// What a program says of some resources, of each in the same way, and for each of which it creates another one: the entries of a list that a loop goes through, statements that fill such
/// a list, calls of a helper. The same can be said of one more resource.
/// </summary>
/// <param name="Place">The written list; for statements, any of them.</param>
/// <param name="Nodes">The entries or the statements, in their order.</param>
internal sealed record ResourceExamples(Place Place, IReadOnlyList<SyntaxNode> Nodes)
{
    /// <summary>True if the statements create what is created themselves, without a helper that may order it.</summary>
    public bool AreCreations { get; init; }

    /// <summary>Nobody hands a list through more functions.</summary>
    private const int MaxDepth = 4;

    /// <summary>All groups of examples for each of whose resources such a resource is created.</summary>
    public static async Task<IReadOnlyList<ResourceExamples>> FindAsync(Repair repair, ResourceKind created)
    {
        var search = new Search(repair, ProgramIndex.Of(repair.Place.Model.Compilation));
        var creations = new List<SyntaxNode>();
        foreach (var creation in search.Program.Creations)
        {
            if (await repair.FindAsync(creation).ConfigureAwait(false) is { } place && CreatedKind.Of(place) == created)
            {
                creations.Add(creation);
                await search.FromAsync(creation, depth: 0).ConfigureAwait(false);
            }
        }

        // A helper says it in fewer words.
        var calls = search.Found.Count;
        await search.GroupsAsync(creations).ConfigureAwait(false);
        return search.Found.Select((examples, i) => i < calls ? examples : examples with { AreCreations = true }).ToList();
    }

    /// <summary>Says the same of one more resource; null where it isn't certain how, or the resource can't be named there.</summary>
    /// <param name="resource">The creation of the resource.</param>
    /// <param name="takesPlaceOf">True for the types of resources that it may stand in the place of.</param>
    /// <param name="idOf">Its id, as an expression, from its variable.</param>
    /// <param name="isOrdered">True if what is created should wait for what was created before.</param>
    public Repetition? Repeat(Place resource, Func<INamedTypeSymbol, bool> takesPlaceOf, Func<string, string> idOf, bool isOrdered)
        => Nodes[0] is StatementSyntax
            ? RepeatStatement(Nodes.Cast<StatementSyntax>().LastOrDefault(statement => ConditionalCode.IsSame(statement, resource.Node) && !Statements.IsRepeated(statement)), resource, takesPlaceOf, idOf, isOrdered)
            : RepeatElement(resource, takesPlaceOf, idOf);

    // A helper may have created several resources: the one that is missing is in none of the examples.
    private Repetition? RepeatElement(Place resource, Func<INamedTypeSymbol, bool> takesPlaceOf, Func<string, string> idOf)
        => ConditionalCode.IsSame(Place.Node, resource.Node)
            ? (from variable in ResourceVariable.FindAll(resource, Place.Node, Place.Node.SpanStart)
               where !variable.IsSequence
               let element = new ResourceExample(Place, Nodes, resource, takesPlaceOf).Write(variable.Expression, idOf)
               where element is not null
               select new Repetition(Place, Variable: null, () => ElementList.TryAdd(Place, element.Value.Code))).FirstOrDefault()
            : null;

    // Behind the others; or behind the resource, if that comes later.
    private Repetition? RepeatStatement(StatementSyntax? last, Place resource, Func<INamedTypeSymbol, bool> takesPlaceOf, Func<string, string> idOf, bool isOrdered)
    {
        if (last is null)
        {
            return null;
        }

        var declaration = resource.Node.FirstAncestorOrSelf<StatementSyntax>();
        var isLater = declaration is not null && Statements.Following(last).Contains(declaration);
        var behind = Place.At(isLater ? declaration! : last);
        return (from variable in ResourceVariable.FindAll(resource, behind.Node, behind.Node.Span.End)
                where !variable.IsSequence
                let copy = new ResourceExample(Place, Nodes, resource, takesPlaceOf).Write(variable.Expression, idOf)
                where copy is { IsChained: true } || (copy is not null && (!isOrdered || !AreCreations))
                select new Repetition(behind, copy.Value.Variable, () => Statements.InsertAfter(behind, copy.Value.Code, isSetApart: isLater || Nodes.Count > 1))).FirstOrDefault();
    }

    private sealed class Search(Repair repair, ProgramIndex program)
    {
        private readonly HashSet<SyntaxNode> _seen = [];

        public ProgramIndex Program { get; } = program;

        public List<ResourceExamples> Found { get; } = [];

        /// <summary>From what is done for each resource to where the resources are listed.</summary>
        public async Task FromAsync(SyntaxNode work, int depth)
        {
            if (depth > MaxDepth || !_seen.Add(work))
            {
                return;
            }

            foreach (var ancestor in work.Ancestors())
            {
                switch (ancestor)
                {
                    case CommonForEachStatementSyntax loop:
                        await ListAsync(loop.Expression, depth).ConfigureAwait(false);
                        break;

                    case LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "ForEach", Expression: var items } } } }:
                        await ListAsync(items, depth).ConfigureAwait(false);
                        break;

                    // Action<string, Output<string>> link = (name, id) => …
                    case LambdaExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } }:
                        await CallsAsync(Program.ModelOf(variable.SyntaxTree).GetDeclaredSymbol(variable, repair.CancellationToken), depth).ConfigureAwait(false);
                        return;

                    case LocalFunctionStatementSyntax or MethodDeclarationSyntax:
                        await CallsAsync(Program.ModelOf(ancestor.SyntaxTree).GetDeclaredSymbol(ancestor, repair.CancellationToken), depth).ConfigureAwait(false);
                        return;

                    case ConstructorDeclarationSyntax constructor when Program.ModelOf(constructor.SyntaxTree).GetDeclaredSymbol(constructor, repair.CancellationToken) is { ContainingType: var type }:
                        await CallsAsync(Program.CreationsOf(type), depth).ConfigureAwait(false);
                        return;
                }
            }
        }

        private async Task CallsAsync(ISymbol? function, int depth)
        {
            if (function is not null)
            {
                var calls = from name in Program.ReferencesTo(function)
                            let called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name
                            where called.Parent is InvocationExpressionSyntax call && call.Expression == called
                            select called.Parent;
                await CallsAsync(calls, depth).ConfigureAwait(false);
            }
        }

        private async Task CallsAsync(IEnumerable<SyntaxNode> calls, int depth)
        {
            var all = calls.ToList();
            await GroupsAsync(all).ConfigureAwait(false);
            foreach (var call in all)
            {
                await FromAsync(call, depth + 1).ConfigureAwait(false);
            }
        }

        // Calls are alike where they are statements of one block, or entries of one list.
        public async Task GroupsAsync(IReadOnlyList<SyntaxNode> calls)
        {
            var pieces = calls.Select(PieceOf).OfType<SyntaxNode>().Distinct().ToList();
            foreach (var block in pieces.OfType<StatementSyntax>().GroupBy(BlockOf))
            {
                await AddAsync(block.First(), block.ToList()).ConfigureAwait(false);
            }

            foreach (var list in pieces.Where(piece => piece is not StatementSyntax))
            {
                await AddAsync(list, ElementList.Elements(list)!).ConfigureAwait(false);
            }
        }

        // The statement or the list that the call is in.
        private static SyntaxNode? PieceOf(SyntaxNode call)
        {
            var piece = call.Ancestors().FirstOrDefault(ancestor => ancestor is CollectionExpressionSyntax or StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax
                || ancestor.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression);
            return piece switch
            {
                ExpressionStatementSyntax or LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } => Statements.HasRoomBeside((StatementSyntax)piece) ? piece : null,
                CollectionExpressionSyntax or InitializerExpressionSyntax => piece,
                _ => null,
            };
        }

        private static SyntaxNode BlockOf(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent! : statement.Parent!;

        private async Task ListAsync(ExpressionSyntax list, int depth)
        {
            if (depth > MaxDepth)
            {
                return;
            }

            switch (list)
            {
                case var written when ElementList.Elements(written) is { Count: > 0 } elements:
                    await AddAsync(written, elements).ConfigureAwait(false);
                    return;

                // ids.Select((id, i) => …), ids.Where(…), ids.ToList()
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source } }:
                    await ListAsync(source, depth + 1).ConfigureAwait(false);
                    return;

                case IdentifierNameSyntax or MemberAccessExpressionSyntax when Program.ModelOf(list.SyntaxTree).GetSymbolInfo(list, repair.CancellationToken).Symbol is { } symbol:
                    await HolderAsync(symbol, depth + 1).ConfigureAwait(false);
                    return;
            }
        }

        // A list in a variable, parameter, field or property.
        private async Task HolderAsync(ISymbol holder, int depth)
        {
            foreach (var value in ValuesOf(holder))
            {
                await ListAsync(value, depth).ConfigureAwait(false);
            }

            // list.Add(…); and list[…] = …;
            var filling =
                          from name in Program.ReferencesTo(holder)
                          let named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name
                          let statement = named.Parent switch
                          {
                              MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax added } } => added,
                              ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax assigned } assignment } element when assignment.Left == element => assigned,
                              _ => null,
                          }
                          where statement is not null && Statements.HasRoomBeside(statement)
                          select statement;
            foreach (var block in filling.GroupBy(BlockOf))
            {
                await AddAsync(block.First(), block.ToList()).ConfigureAwait(false);
            }
        }

        private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol holder)
        {
            var declared = holder.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax(repair.CancellationToken)).FirstOrDefault();
            return declared switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
                PropertyDeclarationSyntax property => [.. new[] { property.ExpressionBody?.Expression, property.Initializer?.Value }.OfType<ExpressionSyntax>(), .. AssignedTo(holder)],
                ParameterSyntax { Parent: ParameterListSyntax parameters } parameter => ArgumentsFor(parameters, parameters.Parameters.IndexOf(parameter), parameter.Identifier.ValueText),
                VariableDeclaratorSyntax => AssignedTo(holder),
                _ => [],
            };
        }

        private IEnumerable<ExpressionSyntax> AssignedTo(ISymbol holder)
            => from name in Program.ReferencesTo(holder)
               let named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name
               where named.Parent is AssignmentExpressionSyntax assignment && assignment.Left == named
               select ((AssignmentExpressionSyntax)named.Parent!).Right;

        private IEnumerable<ExpressionSyntax> ArgumentsFor(ParameterListSyntax parameters, int index, string name)
        {
            var model = Program.ModelOf(parameters.SyntaxTree);
            var lists = parameters.Parent switch
            {
                TypeDeclarationSyntax type when model.GetDeclaredSymbol(type, repair.CancellationToken) is INamedTypeSymbol symbol => Program.CreationsOf(symbol).Select(creation => creation.ArgumentList),
                ConstructorDeclarationSyntax constructor when model.GetDeclaredSymbol(constructor, repair.CancellationToken) is { } symbol => Program.CreationsOf(symbol.ContainingType).Select(creation => creation.ArgumentList),
                { } function when model.GetDeclaredSymbol(function, repair.CancellationToken) is { } symbol => Program.ReferencesTo(symbol).Select(called => (called.Parent is MemberAccessExpressionSyntax access ? access.Parent : called.Parent) is InvocationExpressionSyntax call ? call.ArgumentList : null),
                _ => [],
            };
            return lists.Select(arguments => ResourceArguments.Find(arguments, name, index)?.Expression).OfType<ExpressionSyntax>();
        }

        private async Task AddAsync(SyntaxNode at, IReadOnlyList<SyntaxNode> nodes)
        {
            if (await repair.FindAsync(at).ConfigureAwait(false) is { } place && !Found.Exists(known => known.Nodes[0] == nodes[0]))
            {
                Found.Add(new ResourceExamples(place, nodes));
            }
        }
    }
}
