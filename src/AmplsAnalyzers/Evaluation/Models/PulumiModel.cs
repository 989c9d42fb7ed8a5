using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Pulumi's core library. Inputs and outputs are transparent: they stand for what they will hold.</summary>
internal static class PulumiModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        var type = call.Method.ContainingType;
        var arguments = call.Arguments;
        var syntax = call.Syntax;
        switch (type.Name)
        {
            case "Deployment":
                return call.Method.Name switch
                {
                    "RunAsync" => interpreter.RunDeployment(call),
                    // A test's program is half a program on purpose.
                    "TestAsync" or "TestWithServiceProviderAsync" => interpreter.Unknown(UnknownReason.UnseenCode, syntax),
                    _ => null,
                };

            case "Config":
                return interpreter.Configuration((call.Receiver as ObjectInstance)?.Origin?.ToString() + "/" + string.Join("/", arguments), syntax);

            case "DeploymentInstance":
                return interpreter.Unknown(UnknownReason.Lookup, syntax, arguments);

            case "StackReference":
                return interpreter.Unknown(UnknownReason.StackReference, syntax, call.Receiver is null ? arguments : arguments.Add(call.Receiver));

            case "Output" or "InputExtensions" or "OutputExtensions" or "Input" or "OutputUtilities":
                return OnOutput(interpreter, call);

            case "InputList" or "InputMap" or "InputListExtensions" or "InputMapExtensions":
                return call.Method.Name switch
                {
                    "Merge" when arguments is [MapInstance first, MapInstance second]
                        => new MapInstance(
                            second.Content.Entries.Aggregate(first.Content, (content, entry) => content.With(entry.Key, entry.Value)) with { IsComplete = first.Content.IsComplete && second.Content.IsComplete },
                            syntax),
                    _ when call.Method.IsStatic && arguments is [MapInstance map, _, _] => CollectionModel.TryInvoke(interpreter, call with { Receiver = map, Arguments = arguments.RemoveAt(0), Expressions = call.Expressions.RemoveAt(0) }),
                    _ => CollectionModel.TryInvoke(interpreter, call),
                };

            case "CustomResourceOptions" or "ComponentResourceOptions" when call.Method.Name == "Merge" && arguments.Length == 2:
                return Merge(interpreter, type, arguments[0], arguments[1], syntax);

            case "Log":
                return ConstantValue.Null;

            case "Union":
                return call.Method.Name is "FromT0" or "FromT1" ? arguments[0] : null;

            default:
                if (call.Method.Name == "RegisterOutputs")
                {
                    return ConstantValue.Null;
                }

                return call.Method.Name == "GetResourceName" && interpreter.ResourceOf(call.Receiver) is { } resource ? resource.Name : ObjectModel.TryInvoke(interpreter, call);
        }
    }

    private static Value? OnOutput(Interpreter interpreter, Call call)
    {
        var arguments = call.Arguments;
        var syntax = call.Syntax;
        switch (call.Method.Name)
        {
            case "ToOutput" when arguments[0] is ListInstance or MapInstance:
                return Interpreter.Combined(arguments[0]);
            case "Create" or "CreateSecret" or "Unsecret" or "ToOutput":
                return arguments[0];
            case "Format":
                return arguments[0];
            case "Apply" when call.Subject is { } subject && call.Rest.Length == 1:
                return Apply(interpreter, subject, call.Rest[0], syntax);
            case "All" when arguments.Length == 1:
                return interpreter.Elements(arguments[0]) is { } content ? Interpreter.Combined(new ListInstance(content, syntax)) : null;
            case "Tuple":
                return Interpreter.Combined(new TupleValue(arguments.Select((argument, i) => new AssignedValue(argument, call.ExpressionAt(i))).ToImmutableArray(), syntax));
            case "GetAt" when arguments.Length == 2:
                return Interpreter.Awaiting(interpreter.ElementAt(arguments[0], arguments[1], syntax), arguments[0]);
            case "First" when arguments.Length == 1:
                return Interpreter.Awaiting(interpreter.ElementAt(arguments[0], new ConstantValue(0, syntax), syntax), arguments[0]);
            case "Length" when interpreter.Elements(arguments[0]) is { IsCertain: true } counted:
                return Interpreter.Awaiting(new ConstantValue(counted.Elements.Count, syntax), arguments[0]);
            case "AsT0" or "AsT1" or "Value" or "WithDependency":
                return arguments[0];
            default:
                return interpreter.Unknown(UnknownReason.Output, syntax, call.Receiver is null ? arguments : arguments.Add(call.Receiver));
        }
    }

    private static Value Apply(Interpreter interpreter, Value subject, Value function, SyntaxNode syntax)
    {
        // On an output that the preview doesn't know, the callback doesn't run there: what it creates is there only maybe.
        var isKnown = IsKnown(subject);
        var result = interpreter.Maybe(!isKnown, () => interpreter.InvokeDelegate(function, ImmutableArray.Create(subject), syntax));
        return Interpreter.Awaiting(result, subject);
    }

    private static bool IsKnown(Value value) => value switch
    {
        ConstantValue or ObjectInstance or DelegateValue or MulticastValue => true,
        TupleValue tuple => tuple.Items.All(item => IsKnown(item.Value)),
        ListInstance list => list.Content.IsCertain && list.Content.Elements.All(element => IsKnown(element.Value)),
        MapInstance map => map.Content.IsComplete && map.Content.Entries.All(entry => IsKnown(entry.Value.Value)),
        _ => false,
    };

    /// <summary>The second options' values win; lists are put one after the other.</summary>
    private static Value Merge(Interpreter interpreter, INamedTypeSymbol type, Value first, Value second, SyntaxNode syntax)
    {
        var merged = new ObjectInstance(type, syntax);
        foreach (var options in new[] { first, second })
        {
            if (options.IsNull)
            {
                continue;
            }

            if (options is not ObjectInstance instance)
            {
                merged.Unseen ??= new UnknownValue(UnknownReason.UnseenCode, syntax);
                continue;
            }

            merged.Unseen ??= instance.Unseen;
            foreach (var member in instance.Members)
            {
                if (member.Value.Content is not AssignedValue assigned || assigned.Value.IsNull)
                {
                    continue;
                }

                var cell = merged.Member(member.Key);
                var both = cell.Content is AssignedValue { Value: var earlier } && interpreter.Elements(earlier) is { } a && interpreter.Elements(assigned.Value) is { } b
                    ? new ListInstance(new ListContent(a.Elements.AddRange(b.Elements), a.IsComplete && b.IsComplete), syntax)
                    : assigned.Value is ListInstance list ? new ListInstance(list.Content, list.Origin) : assigned.Value;
                cell.Set(assigned with { Value = both });
            }
        }

        return merged;
    }
}
