using System.Text.RegularExpressions;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Regular expressions, with which programs make valid names of others.</summary>
internal static class RegexModel
{
    /// <summary>Longer than any name.</summary>
    private const int MaxInput = 256;

    /// <summary>Patterns that repeat more than this may take long, and so may those with more ways to go.</summary>
    private const int MaxRepetitions = 2;
    private const int MaxWays = 8;

    /// <summary>Never met: what is run is bounded before, so that the result doesn't depend on the machine.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    public static Value? TryInvoke(Call call)
    {
        if (call.Arguments is not [ConstantValue { Constant: string { Length: <= MaxInput } }, ConstantValue { Constant: string searched }, ..] || !IsQuick(searched))
        {
            return null;
        }

        try
        {
            return (call.Method.Name, call.Arguments) switch
            {
                ("Replace", [ConstantValue { Constant: string input }, ConstantValue { Constant: string pattern }, ConstantValue { Constant: string replacement }, .. var rest]) when Options(rest) is { } options
                    => new ConstantValue(Regex.Replace(input, pattern, replacement, options, s_timeout), call.Syntax),
                ("IsMatch", [ConstantValue { Constant: string input }, ConstantValue { Constant: string pattern }, .. var rest]) when Options(rest) is { } options
                    => new ConstantValue(Regex.IsMatch(input, pattern, options, s_timeout), call.Syntax),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // A group that is repeated, or named again, may be tried in exponentially many ways.
    private static bool IsQuick(string pattern)
        => pattern.Count(c => c is '*' or '+' or '{') <= MaxRepetitions
            && pattern.Count(c => c is '?' or '|') <= MaxWays
            && !pattern.Where((c, i) => i > 0 && ((c is '*' or '+' or '{' && pattern[i - 1] == ')') || (pattern[i - 1] == '\\' && (char.IsDigit(c) || c == 'k')))).Any();

    private static RegexOptions? Options(IReadOnlyList<Value> rest) => rest switch
    {
        [] => RegexOptions.CultureInvariant,
        [ConstantValue { Constant: int options }] => ((RegexOptions)options & ~RegexOptions.Compiled) | RegexOptions.CultureInvariant,
        _ => null,
    };
}
