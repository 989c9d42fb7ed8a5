using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace AmplsAnalyzers.Testing;

/// <summary>Which of the actions that a fix offers a test applies.</summary>
internal sealed record CodeActionChoice(int Index, string? EquivalenceKey, string? Title)
{
    public CodeAction? From(ImmutableArray<CodeAction> offered)
    {
        foreach (var action in offered)
        {
            if (action.EquivalenceKey is null)
            {
                throw new AnalyzerTestException($"The action '{action.Title}' has no equivalence key, so Fix All can't tell it from another one.");
            }

            if (action.Title.Length == 0 || action.Title.EndsWith('.'))
            {
                throw new AnalyzerTestException($"The title '{action.Title}' is empty or ends with a full stop, unlike those of the IDE.");
            }
        }

        if (offered.GroupBy(a => a.EquivalenceKey, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twins)
        {
            throw new AnalyzerTestException($"The actions {string.Join(", ", twins.Select(a => $"'{a.Title}'"))} share the equivalence key '{twins.Key}'.");
        }

        return EquivalenceKey is { } key ? offered.FirstOrDefault(a => a.EquivalenceKey == key) : offered.ElementAtOrDefault(Index);
    }
}
