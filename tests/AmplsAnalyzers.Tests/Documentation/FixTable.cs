using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AmplsAnalyzers.CodeFixes;
using AmplsAnalyzers.Tests.Breakages;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The page of all fixes: what each does, where Fix All works, and the frames in which it is tested.</summary>
internal static partial class FixTable
{
    /// <summary>Every fix, by the rule that it is for.</summary>
    public static IEnumerable<(string Id, CodeFixProvider Fix)> Fixes
        => from type in typeof(ProgramFix).Assembly.GetTypes()
           where type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider))
           let fix = (CodeFixProvider)Activator.CreateInstance(type)!
           from id in fix.FixableDiagnosticIds
           orderby id
           select (id, fix);

    public static string Page
    {
        get
        {
            var text = new StringBuilder(
                """
                <!-- Generated: CONTRIBUTING.md tells how. -->
                # Fixes and refactorings

                A fix is offered where its diagnostic is, if the edited program compiles as before and a dry run of it finds the mistake gone and nothing more to warn
                of. What a fix needs and can't name at that place, it doesn't guess: then it isn't offered. Where a fix takes something away, the comments above it and
                behind it stay, for they may be about more; those inside it go. Line ends and tabs are those of the file.

                *Frames* are the forms of program in which a test breaks a correct program, takes the fix, and gets a correct program back. In each frame the args and lists
                are written in another way: `new()`, with their types, as collection expressions, as arrays, and filled by statements. *Own tests* are programs before and
                after the fix.

                | Rule | Fix | Fix All in | Frames |
                |---|---|---|---|

                """);
            foreach (var (id, fix) in Fixes)
            {
                var scopes = fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Where(scope => scope is FixAllScope.Document or FixAllScope.Project or FixAllScope.Solution).Order();
                text.Append(CultureInfo.InvariantCulture, $"| [{id}](rules/{id}.md) | {Words(fix.GetType().Name[..^"Fix".Length])} | {string.Join(", ", scopes.Select(scope => Words(scope.ToString()).ToLowerInvariant()))} | {FramesOf(id)} |\n");
            }

            return text.Append(
                """

                ## Refactorings

                With the caret at the type that is created:

                | At | Refactoring | What it does |
                |---|---|---|
                | workspace, component, data collection endpoint | Add to private link scope | adds the scoped resource, after those that the scope has and before its endpoints; closes the resource where the scope is private-only |
                | scope | Connect network | adds the private endpoint, the five zones in one loop, their links and the zone group |
                | scope | Lock down | sets both modes to PrivateOnly, and closes all that the scope holds to public networks |

                """).ToString();
        }
    }

    /// <summary>True if the fix is tested for the rule in every frame.</summary>
    public static bool IsTestedInFrames(string id)
        => Breakage.Known.Any(breakage => breakage.Id == id)
            // UnfinishedChainTests.
            || id == "AMPLS903";

    private static string FramesOf(string id)
        => IsTestedInFrames(id) ? string.Join(", ", Enum.GetNames<Frame>().Select(frame => Words(frame).ToLowerInvariant())) : "own tests";

    // AddMissingZones: Add missing zones.
    private static string Words(string name)
        => WordStart().Replace(name, match => match.Index == 0 ? match.Value : $" {match.Value.ToLowerInvariant()}");

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
