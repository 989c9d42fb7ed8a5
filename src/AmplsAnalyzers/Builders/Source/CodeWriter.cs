using System.Text;

namespace AmplsAnalyzers.Builders.Source;

/// <summary>Writes blocks of lines at the current depth.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a block that may have many lines.</summary>
    public void Write(string block)
    {
        foreach (var line in block.Split('\n'))
        {
            var trimmed = line.TrimEnd();
            if (trimmed.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(trimmed);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Separates two blocks.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>Writes a head and an opening brace, and goes deeper.</summary>
    public void Open(string head)
    {
        Write(head);
        Write("{");
        _depth++;
    }

    public void Close(string ending = "}")
    {
        _depth--;
        Write(ending);
    }

    public override string ToString() => _text.ToString();
}
