using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// What holds a resource from its creation on, in any file: variables, parameters, members of objects and tuples, lists. It goes by the text alone, through branches and
/// loops; whether the right resource has been named, the dry run of the edited program tells.
/// </summary>
internal sealed class ResourceHolders
{
    private const int MaxHolders = 100;

    /// <summary>Nobody writes longer chains: <c>args.Monitoring.Scope</c>.</summary>
    private const int MaxMembers = 2;

    private static readonly ConditionalWeakTable<SyntaxNode, ResourceHolders> Known = new();

    private readonly ProgramIndex _program;
    private readonly List<Holder> _holders = [];
    private readonly HashSet<(ISymbol Symbol, string Members, bool IsSequence)> _seen = [];

    private ResourceHolders(ProgramIndex program) => _program = program;

    /// <summary>What holds the resource that is created at the place.</summary>
    public static ResourceHolders Of(Place resource)
    {
        var creation = resource.Creation!;
        if (!Known.TryGetValue(creation, out var known))
        {
            known = new ResourceHolders(ProgramIndex.Of(resource.Model.Compilation));
            known.Follow(creation, ImmutableArray<Member>.Empty, isSequence: false);
            known = Known.GetValue(creation, _ => known);
        }

        return known;
    }

    /// <summary>The shortest name that the resource has at the place; null if it has none.</summary>
    public ResourceVariable? FindName(SyntaxNode user, int position)
    {
        var model = _program.ModelOf(user.SyntaxTree);
        return _holders
            .Select(holder => holder.Name(model, user, position))
            .OfType<ResourceVariable>()
            .OrderBy(name => name.IsSequence)
            .ThenBy(name => name.Expression.Count(c => c == '.'))
            .FirstOrDefault();
    }

    /// <summary>The variables at the place that hold what different calls of one helper created.</summary>
    public IReadOnlyList<ResourceVariable> FindResultsOfCalls(SyntaxNode user, int position)
    {
        var model = _program.ModelOf(user.SyntaxTree);
        return _holders
            .Where(holder => holder is { Members.IsEmpty: true, IsSequence: false, Place: EqualsValueClauseSyntax { Value: InvocationExpressionSyntax } })
            .Select(holder => holder.Name(model, user, position))
            .OfType<ResourceVariable>()
            .ToList();
    }

    /// <summary>From a value to all that gets it.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="members">The members of the value that lead to the resource; none if it is the resource.</param>
    /// <param name="isSequence">True if they lead to a list that the resource is in.</param>
    private void Follow(SyntaxNode value, ImmutableArray<Member> members, bool isSequence)
    {
        var model = _program.ModelOf(value.SyntaxTree);
        for (var current = value; ;)
        {
            switch (current.Parent)
            {
                case ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                case ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax when current is InitializerExpressionSyntax:
                    current = current.Parent;
                    continue;

                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } clause:
                    Hold(model.GetDeclaredSymbol(clause.Parent!), clause, members, isSequence);
                    return;

                case AssignmentExpressionSyntax assignment when assignment.Right == current:
                    Assign(model, assignment.Left, members, isSequence);
                    return;

                case MemberAccessExpressionSyntax access when access.Expression == current && members is [var member, ..] && member.Is(model.GetSymbolInfo(access).Symbol):
                    current = access;
                    members = members.RemoveAt(0);
                    continue;

                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } element when members.Length < MaxMembers:
                    members = members.Insert(0, new Member(Symbol: null, tuple.Arguments.IndexOf(element)));
                    current = tuple;
                    continue;

                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange", Expression: var list } } }
                    when members.IsEmpty && model.GetSymbolInfo(list).Symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol:
                    Hold(model.GetSymbolInfo(list).Symbol, current.Parent, members, isSequence: true);
                    return;

                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } select } when current is LambdaExpressionSyntax && !isSequence && members.IsEmpty:
                    isSequence = true;
                    current = select;
                    continue;

                case ArgumentSyntax argument when model.GetOperation(argument) is IArgumentOperation { Parameter: { } parameter }:
                    Hold(parameter.OriginalDefinition, argument, members, isSequence || (parameter.IsParams && members.IsEmpty));
                    return;

                case LambdaExpressionSyntax { ExpressionBody: { } body } lambda when body == current:
                    current = lambda;
                    continue;

                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" or "ToImmutableArray" or "Cast", Parent: InvocationExpressionSyntax invocation } when isSequence && members.IsEmpty:
                    current = invocation;
                    continue;

                case InitializerExpressionSyntax list when members.IsEmpty && list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                    isSequence = true;
                    current = list;
                    continue;

                case ExpressionElementSyntax or SpreadElementSyntax when members.IsEmpty:
                    isSequence = true;
                    current = current.Parent.Parent!;
                    continue;

                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    Return(model, current.Parent, members, isSequence);
                    return;

                default:
                    return;
            }
        }
    }

    private void Assign(SemanticModel model, ExpressionSyntax target, ImmutableArray<Member> members, bool isSequence)
    {
        // var (network, subnet) = Create();
        var parts = target switch
        {
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax designation } => designation.Variables.Select(variable => (SyntaxNode)variable).ToList(),
            TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => argument.Expression is DeclarationExpressionSyntax declaration ? (SyntaxNode)declaration.Designation : argument.Expression).ToList(),
            _ => null,
        };
        if (parts is null)
        {
            Hold(model.GetSymbolInfo(target).Symbol, target.Parent!, members, isSequence);
        }
        else if (members is [{ Symbol: null, Index: var index }, ..] && index < parts.Count)
        {
            Hold(parts[index] is SingleVariableDesignationSyntax variable ? model.GetDeclaredSymbol(variable) : model.GetSymbolInfo(parts[index]).Symbol, target.Parent!, members.RemoveAt(0), isSequence);
        }
    }

    private void Return(SemanticModel model, SyntaxNode returned, ImmutableArray<Member> members, bool isSequence)
    {
        var function = returned.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        switch (function is null or AnonymousFunctionExpressionSyntax ? null : model.GetDeclaredSymbol(function))
        {
            case IMethodSymbol method:
                foreach (var name in _program.ReferencesTo(method))
                {
                    var called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name;
                    if (called.Parent is InvocationExpressionSyntax call)
                    {
                        Follow(call, members, isSequence);
                    }
                }

                break;

            case IPropertySymbol property:
                Hold(property, function!, members, isSequence);
                break;
        }
    }

    /// <summary>Something gets the resource at the place.</summary>
    private void Hold(ISymbol? symbol, SyntaxNode place, ImmutableArray<Member> members, bool isSequence)
    {
        if (symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol { IsIndexer: false })
            || symbol.DeclaringSyntaxReferences.IsEmpty
            || _holders.Count == MaxHolders
            || !_seen.Add((symbol, string.Join(".", members), isSequence)))
        {
            return;
        }

        _holders.Add(new Holder(symbol, place, members, isSequence));
        foreach (var name in _program.ReferencesTo(symbol))
        {
            Follow(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, members, isSequence);
        }

        switch (symbol)
        {
            // A record has a property for each parameter.
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } }:
                Hold(record.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault(property => property.DeclaringSyntaxReferences.Any(declaration => symbol.DeclaringSyntaxReferences.Contains(declaration))), symbol.DeclaringSyntaxReferences[0].GetSyntax(), members, isSequence);
                break;

            // Whatever a method of the object sets may not be set yet.
            case IFieldSymbol or IPropertySymbol when !symbol.IsStatic && members.Length < MaxMembers && Holder.IsSetByCreation(place):
                foreach (var creation in _program.CreationsOf(symbol.ContainingType))
                {
                    Follow(creation, members.Insert(0, new Member(symbol, Index: 0)), isSequence);
                }

                break;
        }
    }

    /// <summary>A step from an object to what is in it.</summary>
    /// <param name="Symbol">The field or property; null for the element of a tuple.</param>
    /// <param name="Index">The position in the tuple.</param>
    private readonly record struct Member(ISymbol? Symbol, int Index)
    {
        public bool Is(ISymbol? other)
            => Symbol is not null ? SymbolEqualityComparer.Default.Equals(Symbol, other)
                : other is IFieldSymbol { ContainingType: { IsTupleType: true } tuple } && IndexOf(tuple, other.Name) == Index;

        public ISymbol? In(ITypeSymbol? type)
            => Symbol ?? (type is INamedTypeSymbol { IsTupleType: true } tuple && Index < tuple.TupleElements.Length ? tuple.TupleElements[Index] : null);

        private static int IndexOf(INamedTypeSymbol tuple, string element)
        {
            var elements = tuple.TupleElements;
            return elements.IndexOf(elements.FirstOrDefault(candidate => candidate.Name == element || candidate.CorrespondingTupleField?.Name == element)!);
        }
    }

    private sealed record Holder(ISymbol Symbol, SyntaxNode Place, ImmutableArray<Member> Members, bool IsSequence)
    {
        public static bool IsSetByCreation(SyntaxNode place)
            => place.Parent is InitializerExpressionSyntax || MemberOf(place) is null or BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax;

        public ResourceVariable? Name(SemanticModel model, SyntaxNode user, int position)
        {
            if (MayBeNull(Symbol) || Start(model, user, position) is not { } expression)
            {
                return null;
            }

            var type = TypeOf(Symbol);
            foreach (var member in Members)
            {
                if (member.In(type) is not { } symbol || MayBeNull(symbol) || !model.IsAccessible(position, symbol))
                {
                    return null;
                }

                expression += $".{symbol.Name}";
                type = TypeOf(symbol);
            }

            return new ResourceVariable(expression, IsSequence) { IsArray = type is IArrayTypeSymbol };
        }

        private string? Start(SemanticModel model, SyntaxNode user, int position)
        {
            switch (Symbol)
            {
                case ILocalSymbol or IParameterSymbol:
                    var declaration = Symbol.DeclaringSyntaxReferences[0];
                    return declaration.SyntaxTree == user.SyntaxTree
                        && declaration.Span.End < position
                        && model.LookupSymbols(position, name: Symbol.Name).Contains(Symbol, SymbolEqualityComparer.Default)
                        && !user.Ancestors().TakeWhile(ancestor => !ancestor.Span.Contains(declaration.Span)).Any(IsStaticFunction)
                            ? Symbol.Name
                            : null;

                case { IsStatic: true } when model.IsAccessible(position, Symbol):
                    return model.LookupSymbols(position, name: Symbol.Name).Contains(Symbol, SymbolEqualityComparer.Default) ? Symbol.Name : $"{Code.NameOf(Symbol.ContainingType)}.{Symbol.Name}";

                case { IsStatic: false }:
                    return IsInstanceCode(user)
                        && IsSetBefore(user, position)
                        && user.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
                        && IsOrDerivesFrom(model.GetDeclaredSymbol(type) as INamedTypeSymbol, Symbol.ContainingType)
                        && model.LookupSymbols(position, name: Symbol.Name).Contains(Symbol, SymbolEqualityComparer.Default)
                            ? Symbol.Name
                            : null;

                default:
                    return null;
            }
        }

        // In the same member further up; otherwise by the constructor, which comes first.
        private bool IsSetBefore(SyntaxNode user, int position)
            => MemberOf(Place) is { } setter && setter == MemberOf(user) ? Place.Span.End < position : IsSetByCreation(Place) && Place.Parent is not InitializerExpressionSyntax;

        private static MemberDeclarationSyntax? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not (TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax));

        private static bool IsInstanceCode(SyntaxNode user)
            => !user.Ancestors().Any(IsStaticFunction)
                && user.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not TypeDeclarationSyntax) is { } member
                && member is not (FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } or GlobalStatementSyntax)
                && !member.Modifiers.Any(SyntaxKind.StaticKeyword);

        private static bool IsStaticFunction(SyntaxNode node) => node switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        };

        private static bool IsOrDerivesFrom(INamedTypeSymbol? type, INamedTypeSymbol wanted)
        {
            for (; type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type, wanted))
                {
                    return true;
                }
            }

            return false;
        }

        // A dependency on nothing stops the program. The compiler takes any var for nullable; what is written counts.
        private static bool MayBeNull(ISymbol symbol)
            => symbol is ILocalSymbol
                ? symbol.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().Parent is VariableDeclarationSyntax { Type: NullableTypeSyntax })
                : TypeOf(symbol)?.NullableAnnotation == NullableAnnotation.Annotated;

        private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
    }
}
