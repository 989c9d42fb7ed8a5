using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace AmplsAnalyzers.CodeFixes.Builders;

/// <summary>AMPLS901: makes the class of a scope builder partial, and the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS901");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (diagnostic.Properties.TryGetValue(ScopeBuilderAnalyzer.DetailProperty, out var detail) && detail == DefinitionReader.NotPartial)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Make the class partial", cancellationToken => MakePartialAsync(context.Document, diagnostic, cancellationToken), EquivalenceKeys.MakePartial),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> MakePartialAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var type in editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                editor.ReplaceNode(type, (current, generator) => generator.WithModifiers(current, generator.GetModifiers(current).WithPartial(true)));
            }
        }

        return editor.GetChangedDocument();
    }
}
