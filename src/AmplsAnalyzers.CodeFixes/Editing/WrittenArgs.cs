using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>An args object where the program writes it: in an object initializer, in statements that fill a variable, or in both.</summary>
internal sealed class WrittenArgs
{
    private readonly Place _creation;
    private readonly ISymbol? _variable;
    private readonly SyntaxNode _use;

    private WrittenArgs(Place creation, ISymbol? variable, SyntaxNode use)
    {
        _creation = creation;
        _variable = variable;
        _use = use;
    }

    public Place Place => _creation;

    public ITypeSymbol? Type => _creation.Model.GetTypeInfo(_creation.Node).Type;

    /// <summary>The args that a resource is created with; null where they are made in a way that can't be edited.</summary>
    public static Task<WrittenArgs?> OfResourceAsync(Repair repair, Place resource) => OfResourceAsync(repair, resource, depth: 0);

    /// <summary>The args object that an expression stands for.</summary>
    public static Task<WrittenArgs?> FindAsync(Repair repair, Place expression) => FindAsync(repair, expression, variable: null, expression.Node, depth: 0);

    /// <summary>The args object of a creation; with the statements that fill it, where it is a variable's first value.</summary>
    public static WrittenArgs OfCreation(Place place)
    {
        var creation = place.At(place.Creation!);
        return creation.Node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } variable }
            ? new WrittenArgs(creation, creation.Model.GetDeclaredSymbol(variable), Statements.SiblingsOf(declaration).Last())
            : new WrittenArgs(creation, variable: null, creation.Node);
    }

    /// <summary>The expression that gives the property its value; null if the program sets none.</summary>
    public Place? Find(string property)
    {
        var assigned = InitializerAssignments.LastOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property)?.Right;
        var later = FillingStatements
            .Select(statement => statement.Expression)
            .OfType<AssignmentExpressionSyntax>()
            .LastOrDefault(assignment => PropertyOf(assignment.Left) == property)?.Right;
        return (later ?? assigned) is { } value ? _creation.At(value) : null;
    }

    /// <summary>The type of a property, for instance <c>Input&lt;string&gt;</c>.</summary>
    public ITypeSymbol? TypeOf(string property)
    {
        for (var type = Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault() is { } found)
            {
                return found.Type;
            }
        }

        return null;
    }

    /// <summary>One of Azure's values for a property, as the program writes such values.</summary>
    public string Spell(string property, string value)
        => Find(property) is { } present && !present.Node.IsKind(SyntaxKind.StringLiteralExpression) ? ProviderValue.Spell(TypeOf(property), value) : ProviderValue.SpellAt(_creation, property, TypeOf(property), value);

    /// <summary>Gives the property a value, in place of the one it has.</summary>
    public void Set(string property, string value) => Set([(property, value)]);

    /// <summary>Gives properties values, in place of those they have.</summary>
    public void Set(IReadOnlyList<(string Property, string Value)> values)
    {
        foreach (var (property, value) in values)
        {
            switch (Find(property))
            {
                // Braces often begin on a line of their own.
                case { Node: InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } list:
                    list.Document.ReplaceNode(assignment, (current, _) => Code.InitializerElement($"{property} = {value}").WithTriviaFrom(current));
                    break;

                case { } present:
                    present.Replace(value);
                    break;
            }
        }

        var added = values.Where(value => Find(value.Property) is null).ToList();
        if (added.Count > 0 && LastFillingStatement is { } last)
        {
            Statements.InsertAfter(_creation.At(last), added.Select(value => $"{_variable!.Name}.{value.Property} = {value.Value};"), isSetApart: false);
            return;
        }

        foreach (var (property, value) in added)
        {
            AddToInitializer($"{property} = {value}");
        }
    }

    /// <summary>Adds values to a list property, in the form that it has.</summary>
    public void Add(string property, params string[] values)
    {
        switch (Find(property))
        {
            case { Node: InitializerExpressionSyntax } list:
                ElementList.Add(list, values);
                break;

            case { Node: CollectionExpressionSyntax } list:
                ElementList.AddToCollectionExpression(list, values);
                break;

            case { } other:
                other.Replace($"new[] {{ {string.Join(", ", values)} }}");
                break;

            case null when LastFillingStatement is { } last:
                Statements.InsertAfter(_creation.At(last), values.Select(value => $"{_variable!.Name}.{property}.Add({value});"), isSetApart: false);
                break;

            default:
                AddToInitializer($"{property} = {{ {string.Join(", ", values)} }}");
                break;
        }
    }

    /// <summary>Takes the property's value away.</summary>
    public void Remove(string property)
    {
        foreach (var assignment in InitializerAssignments.Where(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property))
        {
            ElementList.Remove(_creation.At(assignment));
        }

        foreach (var statement in FillingStatements.Where(statement => MentionsProperty(statement, property)))
        {
            Statements.Remove(_creation.At(statement));
        }
    }

    /// <summary>The statements that add to a list property of a variable: <c>args.GroupIds.Add(…)</c>.</summary>
    public IEnumerable<ExpressionStatementSyntax> Additions(string property)
        => FillingStatements.Where(statement => statement.Expression is InvocationExpressionSyntax && MentionsProperty(statement, property));

    private IEnumerable<AssignmentExpressionSyntax> InitializerAssignments
        => (_creation.Node as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [];

    // args.X = …; args.X.Add(…); up to the place where the args are used.
    private IEnumerable<ExpressionStatementSyntax> FillingStatements
        => _variable is ILocalSymbol && _creation.Node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } declaration
            ? from statement in Statements.Following(declaration)
              where statement.SpanStart < _use.SpanStart
              from filling in statement.DescendantNodesAndSelf().OfType<ExpressionStatementSyntax>()
              where filling.Expression is AssignmentExpressionSyntax assignment && PropertyOf(assignment.Left) is not null
                  || (filling.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" } call } && PropertyOf(call.Expression) is not null)
              select filling
            : [];

    // What is added behind it is always done: it is in no branch or loop.
    private ExpressionStatementSyntax? LastFillingStatement
        => FillingStatements.LastOrDefault(statement => Statements.SiblingsOf(statement).Any(sibling => sibling.Span.Contains(_creation.Node.Span)));

    private bool MentionsProperty(ExpressionStatementSyntax statement, string property) => statement.Expression switch
    {
        AssignmentExpressionSyntax assignment => PropertyOf(assignment.Left) == property,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => PropertyOf(call.Expression) == property,
        _ => false,
    };

    private string? PropertyOf(ExpressionSyntax expression)
        => expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } member && variable.Identifier.ValueText == _variable?.Name
            ? member.Name.Identifier.ValueText
            : null;

    private void AddToInitializer(string assignment)
    {
        if (_creation.Node is BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
        {
            ElementList.Add(_creation.At(initializer), assignment);
            return;
        }

        _creation.Document.ReplaceNode(_creation.Node, (current, _) => WithElement((BaseObjectCreationExpressionSyntax)current, Layout.OnOneLine(assignment)));
    }

    private static BaseObjectCreationExpressionSyntax WithElement(BaseObjectCreationExpressionSyntax creation, string assignment)
    {
        var elements = creation.Initializer is { } present ? $"{string.Join(", ", present.Expressions)}, {assignment}" : assignment;
        var initializer = Code.Initializer($"{{ {elements} }}").WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation switch
        {
            // An empty argument list is not needed beside an initializer, but new() would become new.
            ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } typed
                => typed.WithType(typed.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithArgumentList(argumentList: null).WithInitializer(initializer),
            _ => creation.WithArgumentList(creation.ArgumentList!.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(initializer),
        };
    }

    private static async Task<WrittenArgs?> OfResourceAsync(Repair repair, Place resource, int depth)
    {
        if (depth > 5 || resource.Creation is not { } creation || resource.Model.GetSymbolInfo(creation, repair.CancellationToken).Symbol is not IMethodSymbol constructor)
        {
            return null;
        }

        return await OfResourceAsync(repair, resource.At(creation), creation.ArgumentList, constructor, depth).ConfigureAwait(false);
    }

    private static async Task<WrittenArgs?> OfResourceAsync(Repair repair, Place creation, BaseArgumentListSyntax? arguments, IMethodSymbol constructor, int depth)
    {
        if (ResourceArguments.Find(arguments, "args", 1) is { } argument && ResourceArguments.IsProviderClass(constructor.ContainingType))
        {
            return await FindAsync(repair, creation.At(argument.Expression)).ConfigureAwait(false);
        }

        // A class of the program's own: its constructor hands the args on to the provider's.
        if (depth > 5
            || constructor.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || await repair.FindAsync(await reference.GetSyntaxAsync(repair.CancellationToken).ConfigureAwait(false)).ConfigureAwait(false) is not { } declaration)
        {
            return null;
        }

        var (initializer, list) = declaration.Node switch
        {
            ConstructorDeclarationSyntax { Initializer: { } called } => ((SyntaxNode)called, called.ArgumentList),
            TypeDeclarationSyntax { BaseList: { } bases } when bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } called => (called, called.ArgumentList),
            _ => (declaration.Node, null),
        };
        return list is not null && declaration.Model.GetSymbolInfo(initializer, repair.CancellationToken).Symbol is IMethodSymbol next
            ? await OfResourceAsync(repair, declaration.At(initializer), list, next, depth + 1).ConfigureAwait(false)
            : null;
    }

    private static async Task<WrittenArgs?> FindAsync(Repair repair, Place expression, ISymbol? variable, SyntaxNode use, int depth)
    {
        if (depth > 5)
        {
            return null;
        }

        switch (expression.Node)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return new WrittenArgs(expression.At(creation), variable, use);

            case ParenthesizedExpressionSyntax parenthesized:
                return await FindAsync(repair, expression.At(parenthesized.Expression), variable, use, depth + 1).ConfigureAwait(false);

            case PostfixUnaryExpressionSyntax suppression when suppression.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return await FindAsync(repair, expression.At(suppression.Operand), variable, use, depth + 1).ConfigureAwait(false);

            case CastExpressionSyntax cast:
                return await FindAsync(repair, expression.At(cast.Expression), variable, use, depth + 1).ConfigureAwait(false);
        }

        if (expression.Model.GetSymbolInfo(expression.Node, repair.CancellationToken).Symbol is not { } symbol
            || symbol.DeclaringSyntaxReferences is not [var reference]
            || await repair.FindAsync(await reference.GetSyntaxAsync(repair.CancellationToken).ConfigureAwait(false)).ConfigureAwait(false) is not { } declaration)
        {
            return null;
        }

        var value = declaration.Node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
            MethodDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: { } body } => body,
            MethodDeclarationSyntax { Body: { } body } => SingleReturn(body),
            LocalFunctionStatementSyntax { Body: { } body } => SingleReturn(body),
            _ => null,
        };
        if (value is null)
        {
            return null;
        }

        var isVariable = symbol is ILocalSymbol;
        return await FindAsync(repair, declaration.At(value), isVariable ? symbol : null, isVariable ? use : value, depth + 1).ConfigureAwait(false);
    }

    private static ExpressionSyntax? SingleReturn(BlockSyntax body)
        => body.DescendantNodes(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<ReturnStatementSyntax>().ToList() is [{ Expression: { } returned }]
            ? returned
            : null;
}
