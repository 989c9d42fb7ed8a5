namespace Pulumi;

/// <summary>An object of named inputs. Only the three kinds of args below derive from it.</summary>
public abstract class InputArgs
{
    protected InputArgs()
    {
    }

    /// <summary>The inputs by wire name, in their declared order.</summary>
    internal IEnumerable<KeyValuePair<string, object?>> Inputs => ReadInputs();

    private protected abstract IEnumerable<KeyValuePair<string, object?>> ReadInputs();
}
