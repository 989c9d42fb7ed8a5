namespace AmplsAnalyzers.StandIns.Generator;

/// <summary>The C# types that the descriptions of one module stand for.</summary>
internal sealed class ModuleTypes(string moduleNamespace)
{
    public string Input(TypeDescription type) => type switch
    {
        TypeDescription.Named { Name: "object" } => "object",
        TypeDescription.List list => $"global::Pulumi.InputList<{InputElement(list.Element)}>",
        TypeDescription.Map map => $"global::Pulumi.InputMap<{InputElement(map.Value)}>",
        TypeDescription.TextOr union => $"global::Pulumi.InputUnion<string, {InputElement(union.Enum)}>",
        _ => $"global::Pulumi.Input<{InputElement(type)}>",
    };

    /// <summary>The type of an argument of <c>InvokeAsync</c>, which takes plain values.</summary>
    public string PlainInput(TypeDescription type) => type switch
    {
        TypeDescription.List list => $"List<{InputElement(list.Element)}>",
        TypeDescription.Map map => $"Dictionary<string, {InputElement(map.Value)}>",
        _ => InputElement(type),
    };

    public string Output(TypeDescription type) => type switch
    {
        TypeDescription.Named { IsPrimitive: false, Name: var name } => $"global::{moduleNamespace}.Outputs.{name}",
        TypeDescription.Named named => named.Name,
        TypeDescription.List list => $"ImmutableArray<{Output(list.Element)}>",
        TypeDescription.Map map => $"ImmutableDictionary<string, {Output(map.Value)}>",
        _ => throw new NotSupportedException($"{type} as an output"),
    };

    private string InputElement(TypeDescription type) => type switch
    {
        TypeDescription.Named { IsPrimitive: true, Name: var name } => name,
        TypeDescription.Named { Name: var name } when name.EndsWith("Args", StringComparison.Ordinal) => $"global::{moduleNamespace}.Inputs.{name}",
        TypeDescription.Named { Name: var name } => $"global::{moduleNamespace}.{name}",
        TypeDescription.TextOr union => $"global::Pulumi.Union<string, {InputElement(union.Enum)}>",
        TypeDescription.List list => $"ImmutableArray<{InputElement(list.Element)}>",
        _ => throw new NotSupportedException($"{type} inside a list or a map"),
    };
}
