using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>How code at some place can name what another place creates.</summary>
/// <param name="Expression">The variable.</param>
/// <param name="IsSequence">True if it holds a list or an array that the resource is in.</param>
internal sealed record ResourceVariable(string Expression, bool IsSequence)
{
    /// <summary>True if the sequence is an array, which can stand for a list of resources as it is.</summary>
    public bool IsArray { get; init; }

    /// <summary>The variable in scope that holds the created resource; null if there is none.</summary>
    /// <param name="resource">The type name or keyword of the creation.</param>
    /// <param name="user">Where the resource is to be named.</param>
    public static ResourceVariable? Find(Place resource, SyntaxNode user) => Find(resource, user, user.SpanStart);

    /// <inheritdoc cref="Find(Place, SyntaxNode)"/>
    /// <param name="resource">The type name or keyword of the creation.</param>
    /// <param name="user">A node at the place where the resource is to be named.</param>
    /// <param name="position">The position there; behind the node for what will follow it.</param>
    public static ResourceVariable? Find(Place resource, SyntaxNode user, int position)
    {
        if (resource.Creation is not { } creation)
        {
            return null;
        }

        return (resource.Node.SyntaxTree == user.SyntaxTree ? FindBeside(resource, creation, user, position) : null) ?? ResourceHolders.Of(resource).FindName(user, position);
    }

    /// <summary>The variables for all that a creation creates: several where it is in a helper that is called several times.</summary>
    public static IReadOnlyList<ResourceVariable> FindAll(Place resource, SyntaxNode user, int position)
        => resource.Creation is not null && ResourceHolders.Of(resource).FindResultsOfCalls(user, position) is { Count: > 1 } results ? results
            : Find(resource, user, position) is { } only ? [only]
            : [];

    private static ResourceVariable? FindBeside(Place resource, BaseObjectCreationExpressionSyntax creation, SyntaxNode user, int position)
    {
        var (holder, isSequence) = Climb(creation);
        return holder switch
        {
            VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } declarator when IsInScope(statement, user, position)
                => new(declarator.Identifier.ValueText, isSequence),
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } declarator when IsMemberInScope(field, field, user)
                => new(declarator.Identifier.ValueText, isSequence),
            PropertyDeclarationSyntax property when IsMemberInScope(property, property, user) => new(property.Identifier.ValueText, isSequence),
            AssignmentExpressionSyntax assignment => OfAssigned(resource, assignment, user, position, isSequence),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax list } } invocation
                => OfSymbol(resource.Model.GetSymbolInfo(list).Symbol, list, invocation, user, position, isSequence: true),
            _ => null,
        };
    }

    /// <summary>Keeps a resource in a new variable that was created without one, in a statement of its own before the place that needs it.</summary>
    public static ResourceVariable? Introduce(Place resource, SyntaxNode user, int position, string wanted, ICollection<string> names)
    {
        if (FindUnkept(resource, user, position) is not { } statement)
        {
            return null;
        }

        var name = FreeName.Local(resource.At(statement), wanted, names);
        names.Add(name);
        resource.Document.ReplaceNode(statement, (current, _) =>
        {
            var kept = current.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().First();
            var declaration = (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"var {name} = null;");
            declaration = declaration.ReplaceNode(declaration.Declaration.Variables[0].Initializer!.Value, kept.WithoutTrivia()).WithTriviaFrom(current);
            // The editor finds the statement by its annotations, for further edits beside it.
            return current.CopyAnnotationsTo(declaration)!;
        });
        return new(name, IsSequence: false);
    }

    public static bool CanIntroduce(Place resource, SyntaxNode user, int position) => FindUnkept(resource, user, position) is not null;

    /// <summary>True if a local that the statement declares can be named at the place.</summary>
    public static bool IsInScope(StatementSyntax declaration, SyntaxNode user, int position)
    {
        if (position < declaration.Span.End)
        {
            return false;
        }

        if (declaration.Parent is GlobalStatementSyntax)
        {
            return user.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null && !IsInStaticFunction(user, until: null);
        }

        return declaration.Parent is { } block && block.Span.Contains(user.Span) && !IsInStaticFunction(user, block);
    }

    // new X(…); or _ = new X(…);
    private static ExpressionStatementSyntax? FindUnkept(Place resource, SyntaxNode user, int position)
    {
        if (resource.Creation is not { } creation || creation.SyntaxTree != user.SyntaxTree)
        {
            return null;
        }

        var expression = creation.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard ? discard : (ExpressionSyntax)creation;
        return expression.Parent is ExpressionStatementSyntax statement && IsInScope(statement, user, position) ? statement : null;
    }

    private static bool IsInStaticFunction(SyntaxNode user, SyntaxNode? until)
        => user.Ancestors().TakeWhile(ancestor => ancestor != until).Any(ancestor => ancestor switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });

    private static ResourceVariable? OfAssigned(Place resource, AssignmentExpressionSyntax assignment, SyntaxNode user, int position, bool isSequence)
    {
        var left = assignment.Left is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member ? member.Name : assignment.Left;
        return left is IdentifierNameSyntax { Identifier.ValueText: not "_" } name
            ? OfSymbol(resource.Model.GetSymbolInfo(name).Symbol, name, assignment, user, position, isSequence)
            : null;
    }

    private static ResourceVariable? OfSymbol(ISymbol? symbol, IdentifierNameSyntax name, SyntaxNode assigned, SyntaxNode user, int position, bool isSequence)
    {
        var declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var isVisible = symbol switch
        {
            ILocalSymbol => declaration?.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } local && IsInScope(local, user, position) && position > assigned.Span.End,
            IFieldSymbol or IPropertySymbol => declaration?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
                && assigned.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } setter
                && member.FirstAncestorOrSelf<TypeDeclarationSyntax>() == user.FirstAncestorOrSelf<TypeDeclarationSyntax>()
                && IsMemberInScope(member, setter, user)
                && (setter.Span.Contains(user.Span) ? position > assigned.Span.End : setter is ConstructorDeclarationSyntax),
            _ => false,
        };
        return isVisible ? new(name.Identifier.ValueText, isSequence) : null;
    }

    private static bool IsMemberInScope(MemberDeclarationSyntax member, MemberDeclarationSyntax setter, SyntaxNode user)
        => member.Parent is TypeDeclarationSyntax type
            && user.FirstAncestorOrSelf<TypeDeclarationSyntax>() == type
            && user.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not TypeDeclarationSyntax) is { } code
            && (member.Modifiers.Any(SyntaxKind.StaticKeyword)
                || (code is not (FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }) && !code.Modifiers.Any(SyntaxKind.StaticKeyword)))
            && (setter == member || code == setter || setter is ConstructorDeclarationSyntax);

    // From the creation to what keeps it: straight, or through LINQ over a sequence and into the list that this makes.
    private static (SyntaxNode? Holder, bool IsSequence) Climb(ExpressionSyntax creation)
    {
        var isSequence = false;
        for (SyntaxNode current = creation; ; current = current.Parent)
        {
            switch (current.Parent)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } value:
                    return (value.Parent, isSequence);

                case AssignmentExpressionSyntax assignment when assignment.Right == current:
                    return (assignment, isSequence);

                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } } add }:
                    return (add, true);

                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } }
                    when current is LambdaExpressionSyntax:
                    isSequence = true;
                    continue;

                case LambdaExpressionSyntax { ExpressionBody: { } body } when body == current:
                case ArgumentListSyntax or InvocationExpressionSyntax when isSequence:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" or "ToImmutableArray" or "Cast" } when isSequence:
                    continue;

                case ParenthesizedExpressionSyntax:
                    continue;

                case null:
                default:
                    return (null, false);
            }
        }
    }
}
