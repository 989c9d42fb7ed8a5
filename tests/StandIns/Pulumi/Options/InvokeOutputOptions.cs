namespace Pulumi;

/// <summary>The options of a function call that returns an output, which can wait for resources.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    private InputList<Resource>? _dependsOn;

    public InvokeOutputOptions()
    {
    }

    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= [];
        set => _dependsOn = value;
    }
}
