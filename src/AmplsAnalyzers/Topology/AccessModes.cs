using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>The values of an access mode.</summary>
internal static class AccessModes
{
    public const string Open = "Open";
    public const string PrivateOnly = "PrivateOnly";

    public static bool IsKnown(string mode)
        => string.Equals(mode, Open, StringComparison.OrdinalIgnoreCase) || string.Equals(mode, PrivateOnly, StringComparison.OrdinalIgnoreCase);

    /// <summary>The mode that an unknown one was most likely meant to be.</summary>
    public static string Nearest(string mode)
        => Spelling.Distance(mode, Open) <= Spelling.Distance(mode, PrivateOnly) ? Open : PrivateOnly;

    public static bool? IsPrivateOnly(Value mode) => mode.Text switch
    {
        null => null,
        var text when string.Equals(text, PrivateOnly, StringComparison.OrdinalIgnoreCase) => true,
        var text when string.Equals(text, Open, StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };
}
