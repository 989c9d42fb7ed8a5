using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Adds to the <c>DependsOn</c> of a resource's options, in the form that it has.</summary>
internal static class Dependencies
{
    private const string DependsOn = "DependsOn";

    /// <summary>Lets a resource depend on others; false where its options can't be edited.</summary>
    public static async Task<bool> AddAsync(Repair repair, Place resource, IReadOnlyList<ResourceVariable> others)
    {
        if (resource.Creation is not { ArgumentList: { } arguments } creation)
        {
            return false;
        }

        if (ResourceArguments.Find(arguments, "options", 2) is not { } options || options.Expression.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return AddOptions(resource.At(creation), arguments, others);
        }

        var given = resource.At(options.Expression);
        if (options.Expression is BaseObjectCreationExpressionSyntax written)
        {
            return await AddToAsync(repair, given, written, others).ConfigureAwait(false);
        }

        // Options that are kept somewhere are other resources' options too.
        if (Spell(others, given.Language) is not { } list)
        {
            return false;
        }

        const string Options = "global::Pulumi.CustomResourceOptions";
        given.Document.ReplaceNode(given.Node, (current, _) => Code.Expression($"{Options}.Merge({current}, new {Options} {{ {DependsOn} = {list} }})").WithTriviaFrom(current));
        return true;
    }

    /// <summary>True if the resource's options name the other one.</summary>
    public static bool Names(Place resource, Place other)
        => resource.Creation is { } creation
            && ResourceArguments.Find(creation.ArgumentList, "options", 2) is { } options
            && ResourceVariable.Find(other, creation) is { } variable
            && options.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Expression);

    /// <summary>What stands to the right of <c>DependsOn =</c>; null where the language has no form for it.</summary>
    public static string? Spell(IReadOnlyList<ResourceVariable> others, LanguageVersion language)
    {
        if (others.All(other => !other.IsSequence))
        {
            return $"{{ {string.Join(", ", others.Select(other => other.Expression))} }}";
        }

        if (others is [{ IsArray: true } array])
        {
            return array.Expression;
        }

        if (language >= LanguageVersion.CSharp12)
        {
            return $"[{string.Join(", ", others.Select(other => other.IsSequence ? $".. {other.Expression}" : other.Expression))}]";
        }

        return others is [var only] ? $"{only.Expression}.ToArray()" : null;
    }

    private static bool AddOptions(Place creation, ArgumentListSyntax arguments, IReadOnlyList<ResourceVariable> others)
    {
        if (Spell(others, creation.Language) is not { } list)
        {
            return false;
        }

        var type = TargetTypedNew.IsUsedForOptions((BaseObjectCreationExpressionSyntax)creation.Node) ? "()" : " global::Pulumi.CustomResourceOptions";
        var options = $"new{type} {{ {DependsOn} = {list} }}";
        var present = ResourceArguments.Find(arguments, "options", 2);
        var code = arguments.Arguments.Any(argument => argument.NameColon is not null) ? $"options: {options}" : options;
        creation.Document.ReplaceNode(arguments, (current, _) =>
        {
            var list = (ArgumentListSyntax)current;
            return present is null
                ? list.AddArguments(Code.Argument(code).WithLeadingTrivia(SyntaxFactory.Space))
                : list.WithArguments(list.Arguments.Replace(list.Arguments.Last(), Code.Argument(code).WithTriviaFrom(list.Arguments.Last())));
        });
        return true;
    }

    private static async Task<bool> AddToAsync(Repair repair, Place options, BaseObjectCreationExpressionSyntax written, IReadOnlyList<ResourceVariable> others)
    {
        var assignment = written.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(candidate => candidate.Left is IdentifierNameSyntax { Identifier.ValueText: DependsOn });
        if (assignment is null)
        {
            if (Spell(others, options.Language) is not { } list || await WrittenArgs.FindAsync(repair, options).ConfigureAwait(false) is not { } args)
            {
                return false;
            }

            args.Set(DependsOn, list);
            return true;
        }

        switch (assignment.Right)
        {
            case CollectionExpressionSyntax collection:
                ElementList.AddToCollectionExpression(options.At(collection), others.Select(other => other.IsSequence ? $".. {other.Expression}" : other.Expression).ToArray());
                return true;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                var present = new ResourceVariable(assignment.Right.ToString(), !IsResource(options.Model.GetTypeInfo(assignment.Right, repair.CancellationToken).Type));
                if (Spell([present, .. others], options.Language) is not { } list)
                {
                    return false;
                }

                options.Document.ReplaceNode(assignment, (current, _) => ((AssignmentExpressionSyntax)Code.InitializerElement($"{DependsOn} = {list}")).WithTriviaFrom(current));
                return true;

            default:
                return others.All(other => !other.IsSequence) && ElementList.TryAdd(options.At(assignment.Right), others.Select(other => other.Expression).ToArray());
        }
    }

    private static bool IsResource(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Resource", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
