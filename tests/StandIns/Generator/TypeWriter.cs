using System.Text;
using System.Text.Json;

namespace AmplsAnalyzers.StandIns.Generator;

/// <summary>Writes the types of one module.</summary>
internal sealed class TypeWriter(StringBuilder source, ProviderDescription provider, ModuleDescription module, ModuleTypes types)
{
    private string Attribute => $"global::{provider.Namespace}.{provider.Namespace["Pulumi.".Length..]}ResourceType";

    private string Utilities => $"global::{provider.Namespace}.Utilities";

    private string PackageArgument => provider.Parameterizes is null ? "" : $", {Utilities}.PackageParameterization()";

    public void WriteResource(ResourceDescription resource)
    {
        var name = resource.Name;
        WriteResourceHeader(resource, "global::Pulumi.CustomResource", resource.Token);

        var (state, stateArgument) = provider.GetTakesState ? ($", {name}State? state = null", "state, ") : ("", "");
        var privateState = provider.GetTakesState ? $", {name}State? state" : "";
        source.AppendLine($$"""

                private {{name}}(string name, global::Pulumi.Input<string> id{{privateState}}, global::Pulumi.CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, {{(provider.GetTakesState ? "state" : "null")}}, MakeResourceOptions(options, id){{PackageArgument}})
                {
                }

                public static {{name}} Get(string name, global::Pulumi.Input<string> id{{state}}, global::Pulumi.CustomResourceOptions? options = null)
                {
                    return new {{name}}(name, id, {{stateArgument}}options);
                }
            }

            """);

        WriteArgs($"{name}Args", "global::Pulumi.ResourceArgs", resource.Inputs, WriteInput);
        if (provider.GetTakesState)
        {
            // What a state may hold is not described: no program here fills one.
            WriteArgs($"{name}State", "global::Pulumi.ResourceArgs", [], WriteInput);
        }
    }

    public void WriteProvider(ResourceDescription resource)
    {
        WriteResourceHeader(resource, "global::Pulumi.ProviderResource", $"pulumi:providers:{resource.Token}");
        source.AppendLine("}").AppendLine();
        WriteArgs("ProviderArgs", "global::Pulumi.ResourceArgs", resource.Inputs, WriteProviderInput);
    }

    public void WriteFunction(FunctionDescription function)
    {
        var name = function.Name;
        var result = $"{name}Result";
        var takesArgs = function.Inputs.Count > 0;
        var optional = function.Inputs.TrueForAll(input => !input.Required);
        string Parameter(string args, bool canBeLeftOut) => !takesArgs ? "" : canBeLeftOut && optional ? $"{args}? args = null, " : $"{args} args, ";
        string Argument(string args) => takesArgs ? $"args ?? new {args}()" : "global::Pulumi.InvokeArgs.Empty";
        string Call(string method, string args)
            => $"global::Pulumi.Deployment.Instance.{method}<{result}>(\"{function.Token}\", {Argument(args)}, {Utilities}.WithDefaults(options){PackageArgument})";

        source.AppendLine($$"""
            public static class {{name}}
            {
                public static Task<{{result}}> InvokeAsync({{Parameter($"{name}Args", canBeLeftOut: true)}}global::Pulumi.InvokeOptions? options = null)
                    => {{Call("InvokeAsync", $"{name}Args")}};

                public static global::Pulumi.Output<{{result}}> Invoke({{Parameter($"{name}InvokeArgs", canBeLeftOut: true)}}global::Pulumi.InvokeOptions? options = null)
                    => {{Call("Invoke", $"{name}InvokeArgs")}};

                public static global::Pulumi.Output<{{result}}> Invoke({{Parameter($"{name}InvokeArgs", canBeLeftOut: false)}}global::Pulumi.InvokeOutputOptions options)
                    => {{Call("Invoke", $"{name}InvokeArgs")}};
            }

            """);

        if (takesArgs)
        {
            WriteArgs($"{name}Args", "global::Pulumi.InvokeArgs", function.Inputs, WritePlainInput);
            WriteArgs($"{name}InvokeArgs", "global::Pulumi.InvokeArgs", function.Inputs, WriteInput);
        }

        WriteOutputType(result, function.Outputs);
    }

    public void WriteNestedArgs(ArgsDescription args) => WriteArgs(args.Name, "global::Pulumi.ResourceArgs", args.Inputs, WriteInput);

    public void WriteOutputType(OutputTypeDescription type) => WriteOutputType(type.Name, type.Members);

    public void WriteEnum(EnumDescription type)
    {
        var name = type.Name;
        source.AppendLine($$"""
            [global::Pulumi.EnumType]
            public readonly struct {{name}} : IEquatable<{{name}}>
            {
                private readonly string _value;

                private {{name}}(string value)
                {
                    _value = value ?? throw new ArgumentNullException(nameof(value));
                }

            """);

        foreach (var member in type.Members)
        {
            source.AppendLine($"    public static {name} {member.Name} {{ get; }} = new {name}({JsonSerializer.Serialize(member.Value, UnescapedJson)});");
        }

        source.AppendLine($$"""

                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

                public static explicit operator string({{name}} value) => value._value;

                [EditorBrowsable(EditorBrowsableState.Never)]
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                public bool Equals({{name}} other) => string.Equals(_value, other._value, StringComparison.Ordinal);

                [EditorBrowsable(EditorBrowsableState.Never)]
                public override int GetHashCode() => _value?.GetHashCode() ?? 0;

                public override string ToString() => _value;
            }

            """);
    }

    /// <summary>The resource class up to its public constructor.</summary>
    private void WriteResourceHeader(ResourceDescription resource, string baseType, string typeToken)
    {
        var name = resource.Name;
        source.AppendLine($$"""
            [{{Attribute}}("{{typeToken}}")]
            public partial class {{name}} : {{baseType}}
            {
            """);

        foreach (var output in resource.Outputs)
        {
            source.AppendLine($$"""
                    [global::Pulumi.Output("{{Wire(output.Name)}}")]
                    public global::Pulumi.Output<{{OutputType(output)}}> {{output.Name}} { get; private set; } = null!;

                """);
        }

        var args = resource.Inputs.Exists(input => input.Required) ? $"{name}Args args" : $"{name}Args? args = null";
        source.AppendLine($$"""
                public {{name}}(string name, {{args}}, global::Pulumi.CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, args ?? new {{name}}Args(), MakeResourceOptions(options, ""){{PackageArgument}})
                {
                }

                private static global::Pulumi.CustomResourceOptions MakeResourceOptions(global::Pulumi.CustomResourceOptions? options, global::Pulumi.Input<string>? id)
                {
                    var defaultOptions = new global::Pulumi.CustomResourceOptions { Version = {{Utilities}}.Version };
                    var merged = global::Pulumi.CustomResourceOptions.Merge(defaultOptions, options);
                    merged.Id = id ?? merged.Id;
                    return merged;
                }
            """);
    }

    private void WriteArgs(string name, string baseType, List<InputDescription> inputs, Action<InputDescription> writeInput)
    {
        source.AppendLine($$"""
            public sealed class {{name}} : {{baseType}}
            {
            """);
        inputs.ForEach(writeInput);
        source.AppendLine($$"""
                public {{name}}()
                {
            """);
        foreach (var input in inputs)
        {
            if (input.Default is not null)
            {
                source.AppendLine($"        {input.Name} = {DefaultValue(input)};");
            }
        }

        source.AppendLine($$"""
                }

                public static new {{name}} Empty => new {{name}}();
            }

            """);
    }

    private void WriteInput(InputDescription input) => WriteInput(input, types.Input(input.Type), InputAttribute(input, json: false));

    /// <summary>The engine knows the configuration of a provider as text alone: other values travel as JSON.</summary>
    private void WriteProviderInput(InputDescription input)
        => WriteInput(input, types.Input(input.Type), InputAttribute(input, json: input.Type is not TypeDescription.Named { Name: "string" }));

    private void WritePlainInput(InputDescription input) => WriteInput(input, types.PlainInput(input.Type), InputAttribute(input, json: false));

    private void WriteInput(InputDescription input, string type, string attribute)
    {
        var field = $"_{Wire(input.Name)}";
        var deprecation = input.Deprecated ? "    [Obsolete(@\"The provider has deprecated this input.\")]\n" : "";
        source.AppendLine(input switch
        {
            { Type: TypeDescription.List or TypeDescription.Map } => $$"""
                    {{attribute}}
                    private {{type}}? {{field}};
                {{deprecation}}    public {{type}} {{input.Name}}
                    {
                        get => {{field}} ?? ({{field}} = new {{type}}());
                        set => {{field}} = value;
                    }

                """,
            { Secret: true } => $$"""
                    {{attribute}}
                    private {{type}}? {{field}};
                {{deprecation}}    public {{type}}? {{input.Name}}
                    {
                        get => {{field}};
                        set => {{field}} = value is null ? null : ({{type}})global::Pulumi.Output.CreateSecret(global::Pulumi.InputExtensions.ToOutput(value));
                    }

                """,
            { Required: true } => $$"""
                    {{attribute}}
                {{deprecation}}    public {{type}} {{input.Name}} { get; set; } = default!;

                """,
            _ => $$"""
                    {{attribute}}
                {{deprecation}}    public {{type}}? {{input.Name}} { get; set; }

                """,
        });
    }

    private void WriteOutputType(string name, List<OutputDescription> members)
    {
        source.AppendLine($$"""
            [global::Pulumi.OutputType]
            public sealed class {{name}}
            {
            """);
        foreach (var member in members)
        {
            source.AppendLine($"    public readonly {OutputType(member)} {member.Name};");
        }

        source.AppendLine($$"""

                [global::Pulumi.OutputConstructor]
                private {{name}}({{string.Join(", ", members.Select(member => $"{OutputType(member)} @{Wire(member.Name)}"))}})
                {
            """);
        foreach (var member in members)
        {
            source.AppendLine($"        {member.Name} = @{Wire(member.Name)};");
        }

        source.AppendLine("    }").AppendLine("}").AppendLine();
    }

    private string OutputType(OutputDescription output) => output.Nullable ? $"{types.Output(output.Type)}?" : types.Output(output.Type);

    private string DefaultValue(InputDescription input)
    {
        // A closed enum takes no text: name the member instead.
        if (input.Type is TypeDescription.Named { IsPrimitive: false } named)
        {
            var value = JsonSerializer.Deserialize<string>(input.Default!);
            var member = module.Enums.Single(type => type.Name == named.Name).Members.Single(member => member.Value == value);
            return $"global::{provider.Namespace}.{module.Name}.{named.Name}.{member.Name}";
        }

        return input.Default!;
    }

    private static string InputAttribute(InputDescription input, bool json)
        => $"[global::Pulumi.Input(\"{Wire(input.Name)}\"{(input.Required ? ", required: true" : "")}{(json ? ", json: true" : "")})]";

    private static string Wire(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";

    private static readonly JsonSerializerOptions UnescapedJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
