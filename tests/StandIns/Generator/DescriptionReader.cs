using System.Text.RegularExpressions;

namespace AmplsAnalyzers.StandIns.Generator;

/// <summary>Reads the notation that Descriptions/README.md explains.</summary>
public static partial class DescriptionReader
{
    public static ProviderDescription Read(string path)
    {
        string[] package = [];
        string? parameterizes = null;
        var getTakesState = false;
        ResourceDescription? provider = null;
        List<ModuleDescription> modules = [];
        List<InputDescription> inputs = [];
        List<OutputDescription> outputs = [];
        List<EnumMemberDescription> members = [];

        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var words = line.Trim().Split(' ');
            switch (words)
            {
                case ["package", _, _, _]:
                    package = words[1..];
                    break;
                case ["parameterizes", var name]:
                    parameterizes = name;
                    break;
                case ["get-takes-state"]:
                    getTakesState = true;
                    break;
                case ["provider"]:
                    provider = new ResourceDescription("Provider", package[2]);
                    (inputs, outputs) = (provider.Inputs, provider.Outputs);
                    modules.Add(new ModuleDescription(""));
                    break;
                case [['[', .. var module, ']']]:
                    modules.Add(new ModuleDescription(module));
                    break;
                case ["resource", var name, var token]:
                    var resource = new ResourceDescription(name, token);
                    modules[^1].Resources.Add(resource);
                    (inputs, outputs) = (resource.Inputs, resource.Outputs);
                    break;
                case ["function", var name, var token]:
                    var function = new FunctionDescription(name, token);
                    modules[^1].Functions.Add(function);
                    (inputs, outputs) = (function.Inputs, function.Outputs);
                    break;
                case ["args", var name]:
                    var args = new ArgsDescription(name);
                    modules[^1].Args.Add(args);
                    inputs = args.Inputs;
                    break;
                case ["output", var name]:
                    var output = new OutputTypeDescription(name);
                    modules[^1].OutputTypes.Add(output);
                    outputs = output.Members;
                    break;
                case ["enum", var name]:
                    var structure = new EnumDescription(name);
                    modules[^1].Enums.Add(structure);
                    members = structure.Members;
                    break;
                case [">", ..] when InputLine().Match(line) is { Success: true } match:
                    var flags = match.Groups["flags"].Value;
                    inputs.Add(new InputDescription(
                        match.Groups["name"].Value,
                        TypeDescription.Parse(match.Groups["type"].Value),
                        Required: flags.Contains('!'),
                        Secret: flags.Contains('*'),
                        Deprecated: flags.Contains('~'),
                        match.Groups["default"] is { Success: true, Value: var value } ? value : null));
                    break;
                case ["<", var name, var type]:
                    outputs.Add(new OutputDescription(name, TypeDescription.Parse(type.TrimEnd('?')), type.EndsWith('?')));
                    break;
                case ["=", var name, .. var wire]:
                    members.Add(new EnumMemberDescription(name, wire.Length == 0 ? name : string.Join(' ', wire)));
                    break;
                default:
                    throw new InvalidDataException($"{path}({number}): '{line}' is not understood.");
            }
        }

        return new ProviderDescription(
            package[0], package[1], package[2], parameterizes, getTakesState, provider ?? throw new InvalidDataException($"{path}: no provider."), modules);
    }

    [GeneratedRegex(@"^  > (?<name>\w+)(?<flags>[!*~]*) (?<type>\S+)( = (?<default>.+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InputLine();
}
