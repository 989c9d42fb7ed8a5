using System.Globalization;
using System.Text.Json;
using AmplsAnalyzers.StandIns.Generator;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>
/// What a description says about a provider, as one line of text for each member of each type. <see cref="AssemblyApi"/> writes the same lines about an assembly.
/// </summary>
internal static class DescribedApi
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(ProviderDescription provider)
    {
        var types = new Dictionary<string, IReadOnlyList<string>>();
        types[$"{provider.Namespace}.Provider"] =
        [
            $"class Provider : ProviderResource [pulumi:providers:{provider.Provider.Token}]",
            Constructor(provider.Provider, provider.Namespace),
            .. Outputs(provider.Provider, provider.Namespace),
        ];
        types[$"{provider.Namespace}.ProviderArgs"] = Args("ProviderArgs", "ResourceArgs", provider.Namespace, provider.Namespace, provider.Provider.Inputs, isProvider: true);

        foreach (var module in provider.Modules)
        {
            var root = module.Name.Length == 0 ? provider.Namespace : $"{provider.Namespace}.{module.Name}";
            foreach (var resource in module.Resources)
            {
                var state = provider.GetTakesState ? $"{root}.{resource.Name}State? state = null, " : "";
                types[$"{root}.{resource.Name}"] =
                [
                    $"class {resource.Name} : CustomResource [{resource.Token}]",
                    Constructor(resource, root),
                    $"static {root}.{resource.Name} Get(string name, Input<string> id, {state}CustomResourceOptions? options = null)",
                    .. Outputs(resource, root),
                ];
                types[$"{root}.{resource.Name}Args"] = Args($"{resource.Name}Args", "ResourceArgs", root, root, resource.Inputs);
            }

            foreach (var function in module.Functions)
            {
                AddFunction(types, function, root);
            }

            foreach (var args in module.Args)
            {
                types[$"{root}.Inputs.{args.Name}"] = Args(args.Name, "ResourceArgs", $"{root}.Inputs", root, args.Inputs);
            }

            foreach (var output in module.OutputTypes)
            {
                types[$"{root}.Outputs.{output.Name}"] = OutputType(output.Name, root, output.Members);
            }

            foreach (var structure in module.Enums)
            {
                types[$"{root}.{structure.Name}"] =
                [
                    $"enum structure {structure.Name}",
                    $"explicit operator string({root}.{structure.Name} value)",
                    .. structure.Members.Select(member => $"{member.Name} = {member.Value}"),
                ];
            }
        }

        return types;
    }

    private static void AddFunction(Dictionary<string, IReadOnlyList<string>> types, FunctionDescription function, string root)
    {
        var name = $"{root}.{function.Name}";
        var optional = function.Inputs.TrueForAll(input => !input.Required);
        string Parameter(string suffix, bool optional) => (function.Inputs.Count, optional) switch
        {
            (0, _) => "",
            (_, true) => $"{name}{suffix}? args = null, ",
            _ => $"{name}{suffix} args, ",
        };
        types[name] =
        [
            $"static class {function.Name}",
            $"static Task<{name}Result> InvokeAsync({Parameter("Args", optional)}InvokeOptions? options = null)",
            $"static Output<{name}Result> Invoke({Parameter("InvokeArgs", optional)}InvokeOptions? options = null)",
            $"static Output<{name}Result> Invoke({Parameter("InvokeArgs", optional: false)}InvokeOutputOptions options)",
        ];
        if (function.Inputs.Count > 0)
        {
            types[$"{name}Args"] =
            [
                .. ArgsFrame($"{function.Name}Args", "InvokeArgs", root),
                .. function.Inputs.Select(input => Input(input, json: false, PlainType(input, root))),
            ];
            types[$"{name}InvokeArgs"] = Args($"{function.Name}InvokeArgs", "InvokeArgs", root, root, function.Inputs);
        }

        types[$"{name}Result"] = OutputType($"{function.Name}Result", root, function.Outputs);
    }

    private static string Constructor(ResourceDescription resource, string root)
    {
        var args = resource.Inputs.Exists(input => input.Required) ? $"{root}.{resource.Name}Args args" : $"{root}.{resource.Name}Args? args = null";
        return $"{resource.Name}(string name, {args}, CustomResourceOptions? options = null)";
    }

    private static IEnumerable<string> Outputs(ResourceDescription resource, string root)
        => resource.Outputs.Select(output => $"[Output({Wire(output.Name)})] Output<{OutputMember(output, root)}> {output.Name}");

    private static string[] Args(string name, string baseType, string ownNamespace, string root, List<InputDescription> inputs, bool isProvider = false) =>
    [
        .. ArgsFrame(name, baseType, ownNamespace),
        .. inputs.Select(input => Input(input, json: isProvider && input.Type is not TypeDescription.Named { Name: "string" }, InputType(input, root))),
        .. inputs.Where(input => input.Default is not null).Select(input => $"{input.Name} = {JsonSerializer.Deserialize<object>(input.Default!)}".Replace("= True", "= true", StringComparison.Ordinal).Replace("= False", "= false", StringComparison.Ordinal)),
    ];

    private static string[] ArgsFrame(string name, string baseType, string ownNamespace) =>
    [
        $"sealed class {name} : {baseType}",
        $"{name}()",
        $"static {ownNamespace}.{name} Empty",
    ];

    private static string Input(InputDescription input, bool json, string type)
    {
        var isCollection = input.Type is TypeDescription.List or TypeDescription.Map;
        var place = isCollection || input.Secret ? "on the field, " : "";
        var required = input.Required ? ", required" : "";
        var nullable = isCollection ? ", never null" : "";
        return $"[{place}Input({Wire(input.Name)}{required}{(json ? ", json" : "")}){nullable}]{(input.Deprecated ? " [Obsolete]" : "")} {type} {input.Name}";
    }

    private static string InputType(InputDescription input, string root) => input.Type switch
    {
        TypeDescription.List list => $"InputList<{InputElement(list.Element, root)}>",
        TypeDescription.Map map => $"InputMap<{InputElement(map.Value, root)}>",
        TypeDescription.TextOr text => OrNull(input, $"InputUnion<string, {InputElement(text.Enum, root)}>"),
        TypeDescription.Named { Name: "object" } => OrNull(input, "object"),
        _ => OrNull(input, $"Input<{InputElement(input.Type, root)}>"),
    };

    private static string PlainType(InputDescription input, string root) => input.Type switch
    {
        TypeDescription.List list => $"List<{InputElement(list.Element, root)}>",
        TypeDescription.Map map => $"Dictionary<string, {InputElement(map.Value, root)}>",
        _ => OrNull(input, InputElement(input.Type, root)),
    };

    private static string OrNull(InputDescription input, string type) => input.Required && !input.Secret ? type : $"{type}?";

    private static string InputElement(TypeDescription type, string root) => type switch
    {
        TypeDescription.TextOr text => $"Union<string, {InputElement(text.Enum, root)}>",
        TypeDescription.List list => $"ImmutableArray<{InputElement(list.Element, root)}>",
        TypeDescription.Named { IsPrimitive: true } named => named.Name,
        TypeDescription.Named named => named.Name.EndsWith("Args", StringComparison.Ordinal) ? $"{root}.Inputs.{named.Name}" : $"{root}.{named.Name}",
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static string[] OutputType(string name, string root, List<OutputDescription> members) =>
    [
        $"output type {name}",
        $"{name}({string.Join(", ", members.Select(member => $"{OutputMember(member, root)} {Wire(member.Name)}"))})",
        .. members.Select(member => $"readonly {OutputMember(member, root)} {member.Name}"),
    ];

    private static string OutputMember(OutputDescription output, string root) => OutputElement(output.Type, root) + (output.Nullable ? "?" : "");

    private static string OutputElement(TypeDescription type, string root) => type switch
    {
        TypeDescription.List list => $"ImmutableArray<{OutputElement(list.Element, root)}>",
        TypeDescription.Map map => $"ImmutableDictionary<string, {OutputElement(map.Value, root)}>",
        TypeDescription.Named { IsPrimitive: true } named => named.Name,
        TypeDescription.Named named => $"{root}.Outputs.{named.Name}",
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static string Wire(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];
}
