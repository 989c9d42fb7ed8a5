using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.Testing;

/// <summary>Applies a fix one by one and as Fix All, and checks each step on the way.</summary>
internal sealed class CodeFixVerification(CodeFixProvider fix, DiagnosticVerification verification, CodeActionChoice choice)
{
    public async Task FixOneByOneAsync(Solution solution, ExpectedProgram expected, int? iterations, CancellationToken cancellationToken)
    {
        const string Way = "fixing one by one";
        var original = solution;
        var diagnostics = await GetDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        var limit = iterations ?? diagnostics.Count(IsFixable);
        var applied = 0;
        await ExpectNothingForOthersAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false);

        while (await FirstActionAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false) is var (diagnostic, action))
        {
            if (applied == 0 && choice.Title is { } title && action.Title != title)
            {
                throw new AnalyzerTestException($"Expected an action '{title}', but '{action.Title}' is offered.");
            }

            if (applied == limit)
            {
                throw new AnalyzerTestException(
                    $"After {applied} fixes the action '{action.Title}' is still offered for {diagnostic.Id}: the fix is not idempotent, or the test expects too few steps.\n"
                    + await SourceDifference.DescribeAsync(solution, expected, cancellationToken).ConfigureAwait(false));
            }

            var step = $"step {++applied} of {Way} ('{action.Title}')";
            var changed = await CodeActionResult.ApplyAsync(solution, action, step, cancellationToken).ConfigureAwait(false);
            var remaining = await GetDiagnosticsAsync(changed, cancellationToken).ConfigureAwait(false);
            ExpectProgress(step, diagnostic, diagnostics, remaining, expected);
            (solution, diagnostics) = (changed, remaining);
        }

        if (iterations is { } exact && applied != exact)
        {
            throw new AnalyzerTestException($"Expected {exact} steps of {Way}, but it took {applied}.");
        }

        await ExpectStateAsync(Way, original, solution, expected, cancellationToken).ConfigureAwait(false);
    }

    public async Task FixAllAsync(Solution solution, FixAllScope scope, ExpectedProgram expected, int? iterations, CancellationToken cancellationToken)
    {
        var way = $"Fix All in {scope.ToString().ToLowerInvariant()}";
        var provider = fix.GetFixAllProvider() ?? throw new AnalyzerTestException("The fix has no Fix All provider.");
        if (!provider.GetSupportedFixAllScopes().Contains(scope))
        {
            throw new AnalyzerTestException($"The fix does not support {way}.");
        }

        var original = solution;
        var diagnostics = await GetDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        var limit = iterations ?? diagnostics.Where(IsFixable)
            .Select(d => (d.Id, Tree: scope == FixAllScope.Document ? d.Location.SourceTree : null)).Distinct().Count();
        var applied = 0;

        while (await FirstActionAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false) is var (diagnostic, action))
        {
            if (applied++ == limit)
            {
                throw new AnalyzerTestException(
                    $"After {limit} times {way} the action '{action.Title}' is still offered for {diagnostic.Id}.\n"
                    + await SourceDifference.DescribeAsync(solution, expected, cancellationToken).ConfigureAwait(false));
            }

            // As an IDE does it: all fixes of the action that the user chose, for the diagnostics with its id.
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var context = new FixAllContext(
                document, fix, scope, action.EquivalenceKey, [diagnostic.Id], new KnownDiagnostics(diagnostics), cancellationToken);
            var fixAll = await provider.GetFixAsync(context).ConfigureAwait(false)
                ?? throw new AnalyzerTestException($"{way} offers nothing, but '{action.Title}' is offered for a single diagnostic.");
            solution = await CodeActionResult.ApplyAsync(solution, fixAll, way, cancellationToken).ConfigureAwait(false);
            diagnostics = await GetDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        }

        await ExpectStateAsync(way, original, solution, expected, cancellationToken).ConfigureAwait(false);
    }

    private bool IsFixable(Diagnostic diagnostic) => diagnostic.Location.IsInSource && fix.FixableDiagnosticIds.Contains(diagnostic.Id);

    private async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Solution solution, CancellationToken cancellationToken)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange(await verification.GetDiagnosticsAsync(project, cancellationToken).ConfigureAwait(false));
        }

        return diagnostics.ToImmutable();
    }

    private async Task<(Diagnostic Diagnostic, CodeAction Action)?> FirstActionAsync(
        Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics.Where(IsFixable))
        {
            var offered = await OfferedAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false);
            if (choice.From(offered) is { } action)
            {
                return (diagnostic, action);
            }
        }

        return null;
    }

    // dotnet format asks a fix with the first diagnostic of the program, whatever its id.
    private async Task ExpectNothingForOthersAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics.Where(d => d.Location.IsInSource))
        {
            var other = Diagnostic.Create("OTHER", "Test", "Not for this fix", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, isEnabledByDefault: true, warningLevel: 1, location: diagnostic.Location);
            if (await OfferedAsync(solution, other, cancellationToken).ConfigureAwait(false) is [var action, ..])
            {
                throw new AnalyzerTestException($"The action '{action.Title}' is offered for a diagnostic of another id than the fix's own.");
            }
        }
    }

    private async Task<ImmutableArray<CodeAction>> OfferedAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offered = ImmutableArray.CreateBuilder<CodeAction>();
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), cancellationToken)).ConfigureAwait(false);
        return offered.ToImmutable();
    }

    private static void ExpectProgress(
        string step, Diagnostic @fixed, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, ExpectedProgram expected)
    {
        var countBefore = before.CountBy(d => d.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var countAfter = after.CountBy(d => d.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        if (countAfter.GetValueOrDefault(@fixed.Id) >= countBefore[@fixed.Id])
        {
            throw new AnalyzerTestException($"After {step} there are as many {@fixed.Id} as before:\n{string.Join('\n', after)}");
        }

        var stated = expected.Diagnostics.CountBy(d => d.Result.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        if (after.FirstOrDefault(d => countAfter[d.Id] > Math.Max(countBefore.GetValueOrDefault(d.Id), stated.GetValueOrDefault(d.Id))) is { } added)
        {
            throw new AnalyzerTestException($"After {step} there is something new: {added}\n{added.Location.SourceTree}");
        }
    }

    private async Task ExpectStateAsync(string way, Solution before, Solution after, ExpectedProgram expected, CancellationToken cancellationToken)
    {
        var difference = await SourceDifference.DescribeAsync(after, expected, cancellationToken).ConfigureAwait(false);
        if (difference.Length > 0)
        {
            throw new AnalyzerTestException($"{way} does not lead to the stated program.\n{difference}");
        }

        foreach (var project in after.Projects)
        {
            var diagnostics = await verification.GetDiagnosticsAsync(project, cancellationToken).ConfigureAwait(false);
            await DiagnosticVerification.CompareAsync($"the program after {way}", project, expected.Diagnostics, diagnostics, cancellationToken).ConfigureAwait(false);
            await CodeActionResult.ExpectFormattedAsync(way, before, project, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives Fix All the diagnostics of the program at this point.</summary>
    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(diagnostics.Where(d => project.GetDocument(d.Location.SourceTree) is not null));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            return diagnostics.Where(d => d.Location.SourceTree == tree);
        }

        /// <summary>Those without a place in a document.</summary>
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
