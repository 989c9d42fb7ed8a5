using System.Text.RegularExpressions;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Regular expressions, with which programs make valid names of others.</summary>
internal static class RegexModel
{
    /// <summary>More than any name needs; a pattern that takes longer is left unknown.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    public static Value? TryInvoke(Call call)
    {
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

    private static RegexOptions? Options(IReadOnlyList<Value> rest) => rest switch
    {
        [] => RegexOptions.CultureInvariant,
        [ConstantValue { Constant: int options }] => ((RegexOptions)options & ~RegexOptions.Compiled) | RegexOptions.CultureInvariant,
        _ => null,
    };
}
