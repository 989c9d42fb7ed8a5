using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Adds elements to what is listed between braces or brackets, in the layout of the elements that are there.</summary>
internal static class ElementList
{
    /// <summary>The elements of a list that is written out, in whatever form: expressions, and what is spread. Null for any other expression.</summary>
    public static IReadOnlyList<SyntaxNode>? Elements(SyntaxNode list) => list is CollectionExpressionSyntax collection
        ? collection.Elements.Select(element => element is ExpressionElementSyntax { Expression: var expression } ? expression : (SyntaxNode)element).ToList()
        : InitializerOf(list)?.Expressions.ToList();

    /// <summary>Adds to a list that is written out, in whatever form; false for any other expression.</summary>
    public static bool TryAdd(Place list, params string[] elements)
    {
        if (list.Node is CollectionExpressionSyntax)
        {
            AddToCollectionExpression(list, elements);
            return true;
        }

        if (InitializerOf(list.Node) is not { } initializer)
        {
            return false;
        }

        Add(list.At(initializer), elements);
        return true;
    }

    /// <summary>Adds to an initializer: assignments to an object's, values to a collection's.</summary>
    public static void Add(Place initializer, params string[] elements)
    {
        var layout = initializer.Layout;
        var (start, end) = (initializer.Node.SpanStart, initializer.Node.Span.End - 1);
        initializer.Document.ReplaceNode(initializer.Node, (current, _) =>
        {
            var list = (InitializerExpressionSyntax)current;
            var before = ConditionalCode.UpToEndIf(list.CloseBraceToken.LeadingTrivia, list.Expressions.SeparatorCount == list.Expressions.Count);
            return list
                .WithExpressions(Append(list.Expressions, elements, Code.InitializerElement, before, new Shape(layout, start, end, ((InitializerExpressionSyntax)initializer.Node).Expressions.FirstOrDefault(), " ")))
                .WithCloseBraceToken(list.CloseBraceToken.WithLeadingTrivia(list.CloseBraceToken.LeadingTrivia.Skip(before.Count)));
        });
    }

    /// <summary>Adds to a collection expression.</summary>
    public static void AddToCollectionExpression(Place collection, params string[] elements)
    {
        var layout = collection.Layout;
        var (start, end) = (collection.Node.SpanStart, collection.Node.Span.End - 1);
        collection.Document.ReplaceNode(collection.Node, (current, _) =>
        {
            var list = (CollectionExpressionSyntax)current;
            var before = ConditionalCode.UpToEndIf(list.CloseBracketToken.LeadingTrivia, list.Elements.SeparatorCount == list.Elements.Count);
            return list
                .WithElements(Append(list.Elements, elements, Code.CollectionElement, before, new Shape(layout, start, end, ((CollectionExpressionSyntax)collection.Node).Elements.FirstOrDefault(), "")))
                .WithCloseBracketToken(list.CloseBracketToken.WithLeadingTrivia(list.CloseBracketToken.LeadingTrivia.Skip(before.Count)));
        });
    }

    /// <summary>Takes an element away, with its line; the comments above it and behind it stay.</summary>
    public static void Remove(Place element)
    {
        var (layout, indentation) = (element.Layout, element.Layout.IndentationOf(element.Node));
        element.Document.ReplaceNode(element.Node.Parent!, (current, _) => current switch
        {
            InitializerExpressionSyntax list when IndexOf(list.Expressions) is >= 0 and var index
                => Resume(list.WithExpressions(Without(list.Expressions, index)), list.Expressions.GetWithSeparators(), index),
            CollectionExpressionSyntax list when IndexOf(list.Elements) is >= 0 and var index
                => Resume(list.WithElements(Without(list.Elements, index)), list.Elements.GetWithSeparators(), index),
            _ => current,
        });

        int IndexOf<T>(SeparatedSyntaxList<T> list)
            where T : SyntaxNode
            => list.IndexOf(candidate => candidate.IsEquivalentTo(element.Node));

        // The comments come before what follows the element now.
        SyntaxNode Resume(SyntaxNode list, SyntaxNodeOrTokenList before, int index)
        {
            var removed = before[2 * index];
            var comma = (2 * index) + 1 < before.Count ? before[(2 * index) + 1] : default;
            var remains = Remains.Of(removed.GetLeadingTrivia(), [.. removed.GetTrailingTrivia(), .. comma.GetLeadingTrivia(), .. comma.GetTrailingTrivia()], layout, indentation);
            var follower = list.ChildNodesAndTokens().Where(child => child.IsNode).Skip(index).Select(child => child.AsNode()!.GetFirstToken()).FirstOrDefault() is { RawKind: not 0 } next ? next : list.GetLastToken();
            return remains.Count > 0 ? list.ReplaceToken(follower, follower.WithLeadingTrivia(remains.AddRange(follower.LeadingTrivia))) : list;
        }
    }

    private static InitializerExpressionSyntax? InitializerOf(SyntaxNode list) => list switch
    {
        InitializerExpressionSyntax initializer => initializer,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer,
        ArrayCreationExpressionSyntax array => array.Initializer,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) || initializer.Expressions.All(entry => entry is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }) => initializer,
        _ => null,
    };

    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, int index)
        where T : SyntaxNode
    {
        var tokens = list.GetWithSeparators().ToList();
        if (index < list.SeparatorCount)
        {
            tokens.RemoveRange(2 * index, 2);
        }
        else
        {
            tokens.RemoveAt(2 * index);
            if (index > 0)
            {
                // The one before it is the last now, and ends the line.
                var trailing = list.GetSeparator(index - 1).TrailingTrivia;
                tokens.RemoveAt((2 * index) - 1);
                tokens[tokens.Count - 1] = list[index - 1].WithTrailingTrivia(
                    trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : trailing.Where(Remains.IsWorthKeeping).Concat(list[index].GetTrailingTrivia().Where(trivia => !Remains.IsWorthKeeping(trivia))));
            }
        }

        return SyntaxFactory.SeparatedList<T>(tokens);
    }

    private static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, string[] added, Func<string, T> parse, SyntaxTriviaList before, Shape shape)
        where T : SyntaxNode
    {
        foreach (var element in added)
        {
            list = Append(list, element, parse, element == added[0] ? before : default, shape);
        }

        return list;
    }

    private static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, string added, Func<string, T> parse, SyntaxTriviaList before, Shape shape)
        where T : SyntaxNode
    {
        var tokens = list.GetWithSeparators().ToList();
        var hasLastComma = list.Count > 0 && list.SeparatorCount == list.Count;
        var element = parse(shape.IsMultiLine ? shape.Layout.Indent(added, shape.Indentation) : Layout.OnOneLine(added));
        if (shape.IsMultiLine)
        {
            if (list.Count > 0 && !hasLastComma)
            {
                // What stands behind the last element, a comment perhaps, stays on its line.
                var last = list.Last();
                tokens[tokens.Count - 1] = last.WithoutTrailingTrivia();
                tokens.Add(Comma(last.GetTrailingTrivia()));
            }

            tokens.Add(element.WithLeadingTrivia(SyntaxFactory.TriviaList([.. before, SyntaxFactory.Whitespace(shape.Indentation), .. CommentsOf(element, shape)])).WithTrailingTrivia(hasLastComma || list.Count == 0 ? default : shape.EndOfLine));
            if (hasLastComma || list.Count == 0)
            {
                tokens.Add(Comma(shape.EndOfLine));
            }
        }
        else if (list.Count == 0)
        {
            var hasSpace = shape.End - shape.Start > 1;
            tokens.Add(element.WithLeadingTrivia(hasSpace ? element.GetLeadingTrivia() : element.GetLeadingTrivia().InsertRange(0, shape.Space)).WithTrailingTrivia(shape.Space));
        }
        else if (hasLastComma)
        {
            var trailing = list.GetSeparator(list.Count - 1).TrailingTrivia;
            tokens[tokens.Count - 1] = Comma(SyntaxFactory.TriviaList(SyntaxFactory.Space));
            tokens.Add(element.WithoutTrailingTrivia());
            tokens.Add(Comma(trailing));
        }
        else
        {
            var last = list.Last();
            tokens[tokens.Count - 1] = last.WithoutTrailingTrivia();
            tokens.Add(Comma(SyntaxFactory.TriviaList(SyntaxFactory.Space)));
            tokens.Add(element.WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        return SyntaxFactory.SeparatedList<T>(tokens);
    }

    // Each on a line of its own.
    private static IEnumerable<SyntaxTrivia> CommentsOf(SyntaxNode element, Shape shape)
        => element.GetLeadingTrivia().Where(Remains.IsWorthKeeping).SelectMany(comment => (SyntaxTrivia[])[LineOf(comment), .. shape.EndOfLine, SyntaxFactory.Whitespace(shape.Indentation)]);

    private static SyntaxTrivia LineOf(SyntaxTrivia comment)
        => comment.ToString().IndexOf('\n') < 0 ? SyntaxFactory.Comment($"// {comment.ToString().Trim('/', '*', ' ')}") : comment;

    /// <summary>An element of a written list as it can be added to another one, with the comments above it and behind it.</summary>
    public static string WithComments(Place element)
    {
        var comma = element.Node.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken) ? next : default;
        var comments = element.Node.GetLeadingTrivia().Concat(element.Node.GetTrailingTrivia()).Concat(comma.LeadingTrivia).Concat(comma.TrailingTrivia)
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            // Where there is one line only, all others would be part of the comment.
            .Select(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? $"/* {comment.ToString().TrimStart('/').Trim()} */ " : $"{comment} ");
        return string.Concat(comments) + element.Layout.Unindent(element.Node.ToString(), element.Node);
    }

    private static SyntaxToken Comma(SyntaxTriviaList trailing) => SyntaxFactory.Token(default, SyntaxKind.CommaToken, trailing);

    /// <summary>The layout of a list in the original text, between its opening and closing brace or bracket.</summary>
    private sealed class Shape(Layout layout, int start, int end, SyntaxNode? first, string padding)
    {
        public Layout Layout { get; } = layout;

        public int Start { get; } = start;

        public int End { get; } = end;

        public bool IsMultiLine { get; } = layout.StartsLine(end);

        public string Indentation { get; } = first is not null && layout.StartsLine(first.SpanStart)
            ? layout.IndentationOf(first)
            : layout.IndentationAt(end) + layout.Step;

        public SyntaxTriviaList EndOfLine => SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(Layout.NewLine));

        public SyntaxTriviaList Space { get; } = padding.Length == 0 ? default : SyntaxFactory.TriviaList(SyntaxFactory.Space);
    }
}
