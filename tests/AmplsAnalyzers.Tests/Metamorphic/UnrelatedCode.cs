using System.Globalization;
using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Adds comments, members, statements and a file that nothing of the program uses.</summary>
internal sealed class UnrelatedCode : Rewriting
{
    private const string File = """
        namespace Unrelated;

        internal enum Weekday { Monday, Sunday }

        internal sealed record Visitor(string Name, Weekday Day)
        {
            public static readonly System.Collections.Generic.List<Visitor> All = new() { new("Ada", Weekday.Monday), new("Alan", Weekday.Sunday) };

            public event System.Action<string>? Came;

            public string Greet()
            {
                Came?.Invoke(Name);
                return Day == Weekday.Sunday ? "Closed" : $"Hello {Name}";
            }
        }

        """;

    protected override IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random)
    {
        var number = 0;
        List<Edit> edits = [new("/Unrelated.cs", default, File)];
        foreach (var tree in TreesOf(program, compilation))
        {
            foreach (var node in tree.GetRoot().DescendantNodes(node => node is not (InterpolatedStringExpressionSyntax or DocumentationCommentTriviaSyntax)))
            {
                switch (node)
                {
                    case BlockSyntax { Statements: [var first, ..] } when random.Next(4) == 0:
                        edits.Add(Insertion(tree, first.SpanStart, "var unrelated{0} = 40; unrelated{0}++; System.Diagnostics.Debug.Assert(unrelated{0} > 0); "));
                        break;
                    case ClassDeclarationSyntax { OpenBraceToken: { IsMissing: false } brace, AttributeLists.Count: 0 } when brace.IsKind(SyntaxKind.OpenBraceToken) && random.Next(2) == 0:
                        edits.Add(Insertion(tree, brace.Span.End, "\nprivate static readonly string s_unrelated{0} = \"unrelated\";\nprivate static int Unrelated{0}(int number) => s_unrelated{0}.Length + number;\n"));
                        break;
                    case ExpressionSyntax or ArgumentSyntax when random.Next(10) == 0 && !node.Ancestors().Any(ancestor => ancestor is InterpolatedStringExpressionSyntax):
                        edits.Add(Insertion(tree, node.SpanStart, "/* unrelated {0} */ "));
                        break;
                    case StatementSyntax when random.Next(6) == 0:
                        edits.Add(Insertion(tree, node.SpanStart, "\n\n// Unrelated {0}: // \" {{\n"));
                        break;
                }
            }
        }

        return [RewrittenProgram.Of(program, edits)];

        Edit Insertion(SyntaxTree tree, int position, string text)
            => new(tree.FilePath, new TextSpan(position, 0), string.Format(CultureInfo.InvariantCulture, text, number++));
    }
}
