using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>
/// Writes into a program what real files hold beside code: comments, regions, pragmas, conditional code, tabs, other line ends, types of its own with the names of the provider's, static usings, and global usings
/// in a file of their own.
/// </summary>
internal sealed partial class Decoration(Random random)
{
    // What fixes write where the program may not have written it before.
    private static readonly string[] NamesOfFixes =
    [
        "AccessMode", "CustomResourceOptions", "InputList", "PrivateZone", "PrivateZoneArgs", "Zone", "VirtualNetworkLink", "VirtualNetworkLinkArgs", "ZoneVirtualNetworkLink", "PrivateDnsZoneGroup", "PrivateDnsZoneConfigArgs",
        "SubResourceArgs", "SubnetArgs", "PrivateLinkScopedResource", "PrivateLinkScopedService", "PublicNetworkAccessType", "DataCollectionEndpointNetworkAclsArgs", "AccessModeSettingsArgs", "Resource", "Deployment",
    ];

    // With the values that fixes write, and with members that have the names of types and variables that they write.
    private static readonly string[] StaticUsings =
    [
        "Pulumi.AzureNative.Monitor.AccessMode", "Pulumi.AzureNative.Insights.AccessMode", "Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType", "Contoso.Pulumi.Marker",
    ];

    private readonly bool _hasTabs = random.Next(3) == 0;
    private readonly bool _hasCarriageReturns = random.Next(2) == 0;
    private int _notes;

    /// <summary>The comments that stand inside args and lists: where a fix takes such a thing away, they go with it.</summary>
    public List<string> Inside { get; } = [];

    /// <summary>The comments that stand beside statements.</summary>
    public List<string> Outside { get; } = [];

    public ImmutableArray<(string Path, string Text)> Decorate(ImmutableArray<(string Path, string Text)> files)
    {
        var own = NamesOfFixes.Where(name => !files.Any(file => Regex.IsMatch(file.Text, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromSeconds(1))) && random.Next(3) == 0).ToLookup(_ => random.Next(2) == 0);
        var aliases = string.Concat(own[true].Select(name => $"using {name} = System.Uri;\n"));
        var statics = random.Next(2) == 0 ? $"using static {StaticUsings[random.Next(StaticUsings.Length)]};\n" : "";
        var isGlobal = random.Next(3) == 0;
        var globals = isGlobal ? files.SelectMany(file => NamespaceUsing().Matches(file.Text)).Select(match => $"global {match.Value}").Distinct(StringComparer.Ordinal) : [];
        var decorated = files.Select((file, i) => (file.Path, LaidOut((i == 0 ? statics + aliases : "") + WithNotes(isGlobal ? NamespaceUsing().Replace(file.Text, "") : file.Text))));
        return
        [
            .. decorated,
            ("Own.cs", LaidOut($$"""
                {{string.Concat(own[false].Select(name => $"internal sealed class {name};\n"))}}namespace Contoso.Pulumi
                {
                    internal static class Marker
                    {
                        public static string AccessMode => "";

                        public static string[] zoneNames => [];

                        public static void InputList()
                        {
                        }
                    }
                }

                """)),
            ("Globals.cs", LaidOut(string.Concat(globals))),
        ];
    }

    [GeneratedRegex(@"^using (?!static)[\w.]+;\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceUsing();

    [GeneratedRegex("(?<=^ *)    ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndentationStep();

    private string LaidOut(string text)
    {
        var indented = _hasTabs ? IndentationStep().Replace(text, "\t") : text;
        return _hasCarriageReturns ? indented.Replace("\n", "\r\n", StringComparison.Ordinal) : indented;
    }

    private string WithNotes(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var lines = SourceText.From(text).Lines;
        var insertions = new List<TextChange>();
        foreach (var node in root.DescendantNodes())
        {
            var isStatement = node is StatementSyntax and not (BlockSyntax or LocalFunctionStatementSyntax) && node.Parent is BlockSyntax or GlobalStatementSyntax;
            var isElement = node.Parent is InitializerExpressionSyntax or CollectionExpressionSyntax;
            if ((!isStatement && !isElement) || random.Next(3) != 0)
            {
                continue;
            }

            var notes = isStatement && !node.Ancestors().Any(ancestor => ancestor is InitializerExpressionSyntax or ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }) ? Outside : Inside;
            var first = lines.GetLineFromPosition(node.SpanStart);
            var last = lines.GetLineFromPosition(node.Span.End);
            var isAlone = string.IsNullOrWhiteSpace(text[first.Start..node.SpanStart]) && text[node.Span.End..last.End].TrimEnd() is "" or "," && last.EndIncludingLineBreak > last.End;
            if (!isAlone)
            {
                // { /* note */ Location = "global" }
                if (isElement && first == last && node.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression })
                {
                    insertions.Add(new TextChange(new TextSpan(node.SpanStart, 0), $"/* {Note(Inside)} */ "));
                }

                continue;
            }

            var indentation = text[first.Start..node.SpanStart];
            var (before, behind, after) = random.Next(isStatement ? 6 : 4) switch
            {
                0 => ($"{indentation}// {Note(notes)}\n", "", ""),
                1 => ("", $" // {Note(notes)}", ""),
                // Nothing in the program gives a warning of such a number: only the directive counts.
                2 => ($"#pragma warning disable CS{1000 + _notes}\n", "", $"#pragma warning restore CS{1000 + _notes}\n"),
                3 => ($"{indentation}/* {Note(notes)}\n{indentation}   in two lines */\n", $" /* {Note(notes)} */", ""),
                4 => ($"{indentation}#region {Note(notes)}\n\n", "", $"\n{indentation}#endregion {Note(notes)}\n"),
                _ => ($"#if {Note(notes)}\n{indentation}Console.WriteLine();\n#else\n", "", "#endif\n"),
            };
            insertions.Add(new TextChange(new TextSpan(first.Start, 0), before));
            insertions.Add(new TextChange(new TextSpan(last.End, 0), behind));
            insertions.Add(new TextChange(new TextSpan(last.EndIncludingLineBreak, 0), after));
        }

        return string.Concat(insertions.Where(insertion => insertion.NewText!.Length > 0).OrderBy(insertion => insertion.Span.Start).Aggregate(
            (Text: "", End: 0),
            (written, insertion) => (written.Text + text[written.End..insertion.Span.Start] + insertion.NewText, insertion.Span.Start),
            written => written.Text + text[written.End..]));
    }

    private string Note(List<string> notes)
    {
        var note = $"note{++_notes}x";
        notes.Add(note);
        return note;
    }
}
