using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>A component that holds what its callback makes.</summary>
public sealed class Group : ComponentResource
{
    public const string Token = "my:comp:Group";

    public Group(string name, ComponentResourceOptions? options = null, Action<Group>? children = null)
        : base(Token, name, options)
        => children?.Invoke(this);

    [Output("label")]
    public Output<string> Label { get; set; } = null!;

    public void Register() => RegisterOutputs();

    public void Register(IDictionary<string, object?> outputs) => RegisterOutputs(outputs);
}
