using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Tests.Oracle.Random;

/// <summary>Writes one of the many programs that register what a model says.</summary>
/// <param name="model">What the program registers.</param>
/// <param name="seed">Which of the programs.</param>
internal sealed class Spelling(StackModel model, int seed)
{
    private readonly System.Random _random = new(seed);
    private readonly List<string> _body = [];
    private readonly List<string> _members = [];
    private readonly List<string> _otherFile = [];
    private readonly List<string> _resources = [];
    private readonly string _prefix = $"v{seed & 0xFFFF}_";

    private enum Form
    {
        Inline,
        ArgsStatementByStatement,
        Helper,
        AsyncHelper,
        Field,
        Component,
        Builder,
        Dictionary,
        Lambda,
    }

    /// <summary>The files of the program.</summary>
    public ImmutableArray<(string Path, string Text)> Write()
    {
        for (var i = 0; i < model.Resources.Length;)
        {
            var run = SameShape(i);
            if (run > 1 && _random.Next(2) == 0)
            {
                WriteLoop(i, run);
                i += run;
            }
            else
            {
                WriteOne(i);
                i++;
            }

            if (_random.Next(4) == 0)
            {
                _body.Add($"        var unrelated{i} = new[] {{ 1, 2, 3 }}.Select(n => n * {i}).Sum();");
            }
        }

        var program = _random.Next(3) switch
        {
            0 => $$"""
                return await Pulumi.Deployment.RunAsync(() => new Work().BuildAsync());
                {{Work("")}}
                """,
            1 => $$"""
                return await Pulumi.Deployment.RunAsync<Work>();
                {{Work(" : Pulumi.Stack", "    public Work() => BuildAsync().GetAwaiter().GetResult();\n")}}
                """,
            _ => $$"""
                internal static class Program
                {
                    private static Task<int> Main() => Pulumi.Deployment.RunAsync(async () => { await new Work().BuildAsync(); });
                }
                {{Work("")}}
                """,
        };
        var helpers = $$"""
            internal sealed partial class Work
            {
            {{Lines(_otherFile)}}
            }

            internal sealed class NeverUsed
            {
                public void Nothing() => _ = new Pulumi.AzureNative.Resources.ResourceGroup("never");
            }
            """;
        ImmutableArray<(string, string)> files = [("Main.cs", program), ("Helpers.cs", helpers)];
        return _random.Next(2) == 0 ? files : [.. files.Reverse()];
    }

    private string Work(string bases, string members = "") => $$"""
        internal sealed partial class Work{{bases}}
        {
        {{members}}{{Lines(_members)}}
            public async Task BuildAsync()
            {
        {{Lines(_body)}}
                await Task.CompletedTask;
            }
        }
        """;

    private void WriteOne(int i)
    {
        var resource = model.Resources[i];
        var variable = $"{_prefix}{i}";
        var type = $"{resource.Kind}";
        var args = $"new {type}Args {{ {string.Join(", ", resource.Inputs.Select(input => $"{input.Property} = {Value(input.Value)}"))} }}";
        var parameters = string.Join(", ", resource.Inputs.Select(input => $"Pulumi.Input<string> {Parameter(input.Property)}"));
        var fromParameters = $"new() {{ {string.Join(", ", resource.Inputs.Select(input => $"{input.Property} = {Parameter(input.Property)}"))} }}";
        var arguments = string.Join(", ", resource.Inputs.Select(input => Value(input.Value)));
        switch (Enum.GetValues<Form>()[_random.Next(Enum.GetValues<Form>().Length)])
        {
            case Form.Inline:
                _body.Add($"        var {variable} = new {type}({Name(i)}, {args});");
                break;
            case Form.ArgsStatementByStatement:
                _body.Add($"        var args{i} = new {type}Args();");
                foreach (var input in resource.Inputs)
                {
                    _body.Add($"        args{i}.{input.Property} = {Value(input.Value)};");
                }

                _body.Add($"        var {variable} = new {type}({Name(i)}, args{i});");
                break;
            case Form.Helper:
                _otherFile.Add($"    private static {type} Make{i}(string name, {parameters}) => new(name, {fromParameters});");
                _body.Add($"        var {variable} = Make{i}({Name(i)}, {arguments});");
                break;
            case Form.AsyncHelper:
                _otherFile.Add($"    private async Task<{type}> Make{i}Async(string name, {parameters}) {{ await Task.CompletedTask; return new {type}(name, {fromParameters}); }}");
                _body.Add($"        var {variable} = await Make{i}Async({Name(i)}, {arguments});");
                break;
            case Form.Field:
                variable = $"this._{variable}";
                _members.Add($"    private {type}? _{_prefix}{i};");
                _body.Add($"        {variable} = new({Name(i)}, {args});");
                variable += "!";
                break;
            case Form.Component:
                _otherFile.Add($$"""
                        private sealed class Component{{i}} : Pulumi.ComponentResource
                        {
                            public Component{{i}}(string name, {{parameters}}) : base("test:index:Component", $"component-{name}") { Inner = new {{type}}(name, {{fromParameters}}); }
                            public {{type}} Inner { get; }
                        }
                    """);
                _body.Add($"        var {variable} = new Component{i}({Name(i)}, {arguments}).Inner;");
                break;
            case Form.Builder:
                _otherFile.Add($$"""
                        private sealed class Builder{{i}}(string name)
                        {
                            private readonly {{type}}Args _args = new();
                            {{string.Concat(resource.Inputs.Select(input => $"public Builder{i} With{input.Property}(Pulumi.Input<string> value) {{ _args.{input.Property} = value; return this; }} "))}}
                            public {{type}} Build() => new(name, _args);
                        }
                    """);
                _body.Add($"        var {variable} = new Builder{i}({Name(i)}){string.Concat(resource.Inputs.Select(input => $".With{input.Property}({Value(input.Value)})"))}.Build();");
                break;
            case Form.Dictionary:
                _body.Add($"        var map{i} = new Dictionary<string, {type}>();");
                _body.Add($"        map{i}[\"key\"] = new {type}({Name(i)}, {args});");
                variable = $"map{i}[\"key\"]";
                break;
            case Form.Lambda:
                _body.Add($"        Func<string, {type}> make{i} = name => new {type}(name, {args});");
                _body.Add($"        var {variable} = make{i}({Name(i)});");
                break;
        }

        _resources.Add(variable);
    }

    /// <summary>How many resources from here on are of one class, with literals as inputs.</summary>
    private int SameShape(int start)
    {
        var end = start;
        while (end < model.Resources.Length && model.Resources[end].Kind == model.Resources[start].Kind && model.Resources[end].Inputs.All(input => input.Value.Resource is null))
        {
            end++;
        }

        return end - start;
    }

    private void WriteLoop(int start, int count)
    {
        var first = model.Resources[start];
        var items = string.Join(", ", Enumerable.Range(start, count).Select(i => $"({Name(i)}, {string.Join(", ", model.Resources[i].Inputs.Select(input => Literal(input.Value.Text)))})"));
        var names = string.Join(", ", first.Inputs.Select(input => Parameter(input.Property)));
        var args = $"new {first.Kind}Args {{ {string.Join(", ", first.Inputs.Select(input => $"{input.Property} = {Parameter(input.Property)}"))} }}";
        var list = $"list{start}";
        _body.Add($"        var items{start} = new[] {{ {items} }};");
        switch (_random.Next(3))
        {
            case 0:
                _body.Add($"        var {list} = new List<{first.Kind}>();");
                _body.Add($"        foreach (var (name, {names}) in items{start}) {{ {list}.Add(new {first.Kind}(name, {args})); }}");
                break;
            case 1:
                _body.Add($"        var {list} = new {first.Kind}[items{start}.Length];");
                _body.Add($"        for (var i = 0; i < items{start}.Length; i++) {{ var (name, {names}) = items{start}[i]; {list}[i] = new(name, {args}); }}");
                break;
            default:
                _body.Add($"        var {list} = items{start}.Select(item => {{ var (name, {names}) = item; return new {first.Kind}(name, {args}); }}).ToList();");
                break;
        }

        _resources.AddRange(Enumerable.Range(0, count).Select(i => $"{list}[{i}]"));
    }

    private string Name(int i) => _random.Next(3) switch
    {
        0 => $"\"r{i}\"",
        1 => $"$\"r{{{i}}}\"",
        _ => $"\"r\" + {i}",
    };

    private string Value(ModelValue value)
    {
        if (value.Resource is not { } resource)
        {
            return Literal(value.Text);
        }

        var output = $"{_resources[resource]}.{value.Output}";
        return value.Text.Length == 0 ? output
            : _random.Next(2) == 0 ? $"Pulumi.Output.Format($\"{{{Literal(value.Text)}}}{{{output}}}\")"
            : $"{output}.Apply(known => {Literal(value.Text)} + known)";
    }

    private string Literal(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return _random.Next(3) == 0 && text.Length > 1 ? $"({SymbolDisplay.FormatLiteral(text[..1], quote: true)} + {SymbolDisplay.FormatLiteral(text[1..], quote: true)})" : literal;
    }

    private static string Lines(List<string> lines) => string.Join('\n', lines);

    private static string Parameter(string property) => $"p{property}";
}
