namespace AmplsAnalyzers.Oracle.Host;

/// <summary>Takes the place of <see cref="Stack"/> as the base of a program's own stack classes: it hears of every resource.</summary>
public class RecordedStack : Stack
{
    public RecordedStack(StackOptions? options = null)
        : base(WithRecorder(options))
    {
    }

    /// <summary>The recorder comes last, so it sees what the program's own transformations have made of a resource.</summary>
    private static StackOptions WithRecorder(StackOptions? options) => new()
    {
        ResourceTransformations = [.. options?.ResourceTransformations ?? [], Recording.Current.OnResource],
        ResourceTransforms = options?.ResourceTransforms ?? [],
    };
}

/// <summary>The stack of a program that is a delegate.</summary>
public sealed class ProgramStack : RecordedStack
{
    public ProgramStack()
        : base(Recording.Current.Program.Options)
    {
        // A deployment waits for every output that is made in it.
        _ = Output.Create(Recording.Current.Program.Body());
    }
}
