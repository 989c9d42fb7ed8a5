using System.Collections.Immutable;
using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>A nested object as an input: its mode is required.</summary>
public sealed class SettingsArgs : ResourceArgs
{
    [Input("mode", required: true)]
    public Input<string> Mode { get; set; } = null!;

    [Input("note")]
    public Input<string>? Note { get; set; }
}

/// <summary>The same object as an output.</summary>
[OutputType]
public sealed class Settings
{
    public readonly string Mode;
    public readonly string? Note;
    public readonly ImmutableArray<string> Hosts;

    [OutputConstructor]
    private Settings(string mode, string? note, [OutputConstructorParameter("host-names")] ImmutableArray<string> hosts)
    {
        Mode = mode;
        Note = note;
        Hosts = hosts;
    }
}
