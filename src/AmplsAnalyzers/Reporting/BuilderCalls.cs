using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Reporting;

/// <summary>Moves findings out of generated builders: a user can act on a call of a builder, not on the code behind it.</summary>
internal static class BuilderCalls
{
    /// <summary>The finding at the user's call; itself if it is in code of the user. Null if no call of the user's leads there.</summary>
    public static Finding? AtCall(Finding finding)
    {
        if (!IsGenerated(finding.Place) && !finding.Others.Any(IsGenerated))
        {
            return finding;
        }

        var call = finding.Subject.Resource.Site.CallSites.FirstOrDefault(site => !GeneratedBuilder.IsIn(site.SyntaxTree));
        var place = IsGenerated(finding.Place) ? call is null ? null : PlaceOf(call) : finding.Place;
        return place is null ? null : finding with
        {
            Place = place,
            WrittenAt = finding.WrittenAt is { } written && IsGenerated(written) ? null : finding.WrittenAt,
            // The targets of a fix stay: a fix is not offered where it would have to name generated code.
            Others = finding.Others.Where(other => !IsGenerated(other)).ToImmutableArray(),
        };
    }

    private static bool IsGenerated(Location location) => location.SourceTree is { } tree && GeneratedBuilder.IsIn(tree);

    private static Location PlaceOf(SyntaxNode call)
        => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.GetLocation() : call.GetLocation();
}
