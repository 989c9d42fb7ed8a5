using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>
/// The order of values that come in the same order on every machine. That of most texts depends on the culture; small letters, digits, hyphens and dots
/// come in one order everywhere.
/// </summary>
internal static class PlainOrder
{
    public static bool Has(IEnumerable<Value> values)
    {
        var kinds = values.Select(KindOf).Distinct().ToList();
        return kinds.Count == 0 || (kinds.Count == 1 && kinds[0] is not null);
    }

    /// <summary>Compares two values of a collection that <see cref="Has"/> the order.</summary>
    public static int Compare(Value a, Value b) => (a, b) switch
    {
        (ConstantValue { Constant: int x }, ConstantValue { Constant: int y }) => x.CompareTo(y),
        _ => StringComparer.Ordinal.Compare(a.Text, b.Text),
    };

    private static Type? KindOf(Value value) => value switch
    {
        ConstantValue { Constant: int } => typeof(int),
        ConstantValue { Constant: string text } when text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '.') => typeof(string),
        _ => null,
    };
}
