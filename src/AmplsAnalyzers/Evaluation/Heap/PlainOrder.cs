using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>
/// The order of values that come in the same order on every machine. Texts are compared by the rules of a culture, or by their characters' numbers where a program is built without
/// cultures: the order counts where both agree.
/// </summary>
internal static class PlainOrder
{
    /// <summary>ASCII from the least to the greatest as cultures have it; of two letters that differ in case alone, the small one comes first where all else is the same.</summary>
    private const string Alphabet = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

    public static bool Has(IEnumerable<Value> values)
    {
        var all = values.ToList();
        return all.TrueForAll(value => value is ConstantValue { Constant: int or long or bool or char }) && all.Select(value => ((ConstantValue)value).Constant!.GetType()).Distinct().Count() < 2 || (all.TrueForAll(value => value.Text is { } text && text.All(c => Alphabet.IndexOf(char.ToLowerInvariant(c)) >= 0)) && Agree(all));
    }

    /// <summary>Compares two values of a collection that <see cref="Has"/> the order.</summary>
    public static int Compare(Value a, Value b) => (a, b) switch
    {
        (ConstantValue { Constant: IComparable x and not string }, ConstantValue y) => x.CompareTo(y.Constant),
        _ => StringComparer.Ordinal.Compare(a.Text, b.Text),
    };

    // Both orders are total, so that neighbours tell of all.
    private static bool Agree(List<Value> texts)
    {
        var sorted = texts.Select(value => value.Text!).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToList();
        return sorted.Zip(sorted.Skip(1), ComesFirst).All(comesFirst => comesFirst);
    }

    private static bool ComesFirst(string a, string b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var difference = Alphabet.IndexOf(char.ToLowerInvariant(a[i])) - Alphabet.IndexOf(char.ToLowerInvariant(b[i]));
            if (difference != 0)
            {
                return difference < 0;
            }
        }

        // Of two that differ in case alone, cultures have the small letters first, and numbers have the capitals.
        return a.Length < b.Length;
    }
}
