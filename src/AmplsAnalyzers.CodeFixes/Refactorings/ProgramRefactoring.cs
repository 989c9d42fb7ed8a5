using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// A refactoring of a Pulumi program, offered where a resource is created. The dry run is asked once, and only if the syntax speaks for it; the edit is made and proved
/// as a fix's is.
/// </summary>
public abstract class ProgramRefactoring : CodeRefactoringProvider
{
    /// <summary>The kinds of resources at whose creation it may be offered.</summary>
    private protected abstract ImmutableArray<ResourceKind> Kinds { get; }

    /// <summary>True if the edit shows mistakes that its purpose brings to light, rather than makes them.</summary>
    private protected virtual bool UncoversMore => false;

    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || FindCreation(root, context.Span) is not { } creation
            || !MayBeOfAKind(creation)
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol type
            || new ProviderTypes().Recognize(type)?.Kind is not { } kind
            || !Kinds.Contains(kind))
        {
            return;
        }

        foreach (var (title, finding) in Find(context.Document.Project, model.Compilation, creation, cancellationToken))
        {
            if (await EditAsync(context.Document.Project, title, finding, cancellationToken).ConfigureAwait(false) is { } edited)
            {
                context.RegisterRefactoring(CodeAction.Create(title, token => FinishedEdit.OfAsync(context.Document.Project.Solution, edited, token), $"{GetType().Name}: {title}"));
            }
        }
    }

    /// <summary>What may be done here: the title of each action, and what it has to name.</summary>
    private protected abstract IEnumerable<(string Title, Finding Finding)> Find(ArmResource resource, StackTopology topology);

    /// <summary>The ways to edit the program, of which the first is taken that leads somewhere. Each gives false if it can't be gone here, whatever has been edited so far.</summary>
    private protected abstract ImmutableArray<Func<Repair, Task<bool>>> Ways { get; }

    // The caret is at the type name, or at the keyword.
    private static BaseObjectCreationExpressionSyntax? FindCreation(SyntaxNode root, TextSpan span)
        => root.FullSpan.Contains(span)
            ? new[] { span.Start, span.Start - 1 }
                .Where(position => position >= 0)
                .Select(position => root.FindToken(position).Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>())
                .FirstOrDefault(creation => creation is not null && TextSpan.FromBounds(creation.NewKeyword.SpanStart, creation is ObjectCreationExpressionSyntax typed ? typed.Type.Span.End : creation.NewKeyword.Span.End) is var head
                    && head.Start <= span.Start && span.End <= head.End)
            : null;

    private bool MayBeOfAKind(BaseObjectCreationExpressionSyntax creation)
        => creation is not ObjectCreationExpressionSyntax { Type: var type }
            || type.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault()?.Identifier.ValueText is { } name
                && (Kinds.SelectMany(kind => kind.Native.Concat(kind.Classic)).Any(known => known.EndsWith($".{name}", StringComparison.Ordinal))
                    || creation.SyntaxTree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(alias => alias.Alias?.Name.Identifier.ValueText == name));

    private ImmutableArray<(string Title, Finding Finding)> Find(Project project, Compilation compilation, SyntaxNode creation, CancellationToken cancellationToken)
    {
        var configuration = new ProgramConfiguration(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var types = new ProviderTypes();
        foreach (var stack in DryRun.Run(compilation, cancellationToken))
        {
            var topology = new StackTopology(stack, types, configuration);
            if (topology.Resources.Where(resource => resource.Resource.Site.Creation == creation).ToList() is [{ IsDeclared: true } resource])
            {
                return Find(resource, topology).ToImmutableArray();
            }
        }

        return ImmutableArray<(string, Finding)>.Empty;
    }

    private async Task<Solution?> EditAsync(Project project, string title, Finding finding, CancellationToken cancellationToken)
    {
        // Never reported: it takes along what the edit has to name.
        var (additional, properties) = FindingMerger.ForFixes(finding.Place, ImmutableArray.Create(finding));
        var request = Diagnostic.Create(
            "AMPLS", "Refactoring", "", DiagnosticSeverity.Hidden, DiagnosticSeverity.Hidden, isEnabledByDefault: true, warningLevel: 1,
            location: finding.Place, additionalLocations: additional, properties: properties);
        var (marked, mistakes) = await Mistake.FollowAsync(project.Solution, ImmutableArray.Create(request), cancellationToken).ConfigureAwait(false);
        foreach (var way in mistakes.IsEmpty ? ImmutableArray<Func<Repair, Task<bool>>>.Empty : Ways)
        {
            if (await Repair.StartAsync(marked, mistakes[0], cancellationToken).ConfigureAwait(false) is { } repair
                && await way(repair).ConfigureAwait(false)
                && repair.Finish() is var edited
                && await Proof.OfAsync(marked, edited, project.Id, cancellationToken).ConfigureAwait(false) is { Compiles: true } proof
                && (UncoversMore || proof.NewWarnings.IsEmpty)
                && await IsDoneAsync(edited, mistakes[0], title, cancellationToken).ConfigureAwait(false))
            {
                return edited;
            }
        }

        return null;
    }

    // What has been done isn't there to do any more.
    private async Task<bool> IsDoneAsync(Solution edited, Mistake request, string title, CancellationToken cancellationToken)
        => await Repair.StartAsync(edited, request, cancellationToken).ConfigureAwait(false) is { Place: { Creation: { } creation, Document.OriginalDocument.Project: var project } }
            && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            && !Find(project, compilation, creation, cancellationToken).Any(left => left.Title == title);
}
