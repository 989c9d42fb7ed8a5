namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A place that can be written: a local, a member of an object, the content of a list.</summary>
internal sealed class Cell
{
    private static long s_clock;

    public Cell()
        : this(Interlocked.Increment(ref s_clock))
    {
    }

    public Cell(long born) => Born = born;

    /// <summary>The time now: what is made later has a later one.</summary>
    public static long Now => Interlocked.Read(ref s_clock);

    /// <summary>When what the cell belongs to was made.</summary>
    public long Born { get; }

    /// <summary>Null while nothing was ever written.</summary>
    public object? Content { get; private set; }

    /// <summary>Writes without a journal; only <see cref="Journal"/> does so, and who knows what the cell holds from the start.</summary>
    internal Cell Set(object? content)
    {
        Content = content;
        return this;
    }
}

/// <summary>
/// Remembers what writes replaced, so that both branches of a condition can be run from the same state: run one, take its writes back, run the other, join.
/// </summary>
internal sealed class Journal
{
    private readonly List<(Cell Cell, object? Old)> _log = [];
    private int _open;

    public void Write(Cell cell, object? content)
    {
        if (_open > 0)
        {
            _log.Add((cell, cell.Content));
        }

        cell.Set(content);
    }

    /// <summary>Opens a mark; every open mark is closed once.</summary>
    public int Open()
    {
        _open++;
        return _log.Count;
    }

    public void Close()
    {
        if (--_open == 0)
        {
            _log.Clear();
        }
    }

    /// <summary>Takes back all writes since the mark, but those to what was made since: nothing else knows of it.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="born">The time of the mark.</param>
    /// <returns>The cells that were written, with what they held before it was taken back.</returns>
    public Dictionary<Cell, object?> TakeBack(int mark, long born)
    {
        var written = new Dictionary<Cell, object?>();
        for (var i = _log.Count - 1; i >= mark; i--)
        {
            var (cell, old) = _log[i];
            if (cell.Born > born)
            {
                continue;
            }

            if (!written.ContainsKey(cell))
            {
                written.Add(cell, cell.Content);
            }

            cell.Set(old);
        }

        _log.RemoveRange(mark, _log.Count - mark);
        return written;
    }

    /// <summary>The cells written since the mark, with what they held at the mark.</summary>
    public Dictionary<Cell, object?> ContentsAt(int mark) => ContentsAt(mark, _log.Count);

    /// <summary>The cells written between two marks, with what they held at the first.</summary>
    public Dictionary<Cell, object?> ContentsAt(int mark, int end)
    {
        var before = new Dictionary<Cell, object?>();
        for (var i = mark; i < end; i++)
        {
            var (cell, old) = _log[i];
            if (!before.ContainsKey(cell))
            {
                before.Add(cell, old);
            }
        }

        return before;
    }
}
