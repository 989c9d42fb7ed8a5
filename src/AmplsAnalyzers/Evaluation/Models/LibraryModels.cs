using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>What the libraries do that programs are written with. A null result means that there is no model of the call.</summary>
internal static class LibraryModels
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        var ns = call.Method.ContainingNamespace;
        if (ns is null)
        {
            return null;
        }

        if (PulumiTypes.IsCoreNamespace(ns))
        {
            return PulumiModel.TryInvoke(interpreter, call);
        }

        if (Root(ns) == "System")
        {
            if (call.Arguments.Any(argument => argument is ObjectInstance { Resource: null }))
            {
                call = call with { Arguments = call.Arguments.Select((argument, i) => i < call.Method.Parameters.Length && call.Method.Parameters[i].Type.Name == "IEnumerable" ? interpreter.Enumerated(argument, call.Syntax) : argument).ToImmutableArray() };
            }

            return call.Method.ContainingType switch
            {
                { SpecialType: SpecialType.System_String } => TextModel.TryInvoke(interpreter, call),
                { Name: "Enumerable" or "ImmutableArray" or "ImmutableArrayExtensions" or "MemoryExtensions" or "FrozenDictionary" or "FrozenSet" } when call.Method.IsStatic
                    => LinqModel.TryInvoke(interpreter, call) ?? CollectionModel.TryInvoke(interpreter, call),
                { Name: "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "TaskExtensions" or "TaskAsyncEnumerableExtensions" } => TaskModel.TryInvoke(interpreter, call),
                { Name: "Math" } => MathModel.TryInvoke(call),
                { Name: "Regex" } when call.Method.IsStatic => RegexModel.TryInvoke(call),
                { Name: "Array", ContainingNamespace.Name: "System" } => ArrayModel.TryInvoke(interpreter, call),
                _ when call.Receiver is TextBuilderInstance builder => TextBuilderModel.TryInvoke(interpreter, builder, call),
                _ when call.Method.IsStatic && ConversionModel.TryInvoke(interpreter, call) is { } converted => converted,
                _ => CollectionModel.TryInvoke(interpreter, call) ?? ObjectModel.TryInvoke(interpreter, call) ?? TextModel.TryInvoke(interpreter, call),
            };
        }

        return interpreter.Existing(call) ?? (interpreter.HasBody(call.Method) ? null : ObjectModel.TryInvoke(interpreter, call));
    }

    /// <summary>A property or field of a value that is no object of the program's own.</summary>
    public static Value? ReadMember(Interpreter interpreter, Value receiver, ISymbol member, SyntaxNode syntax)
    {
        if (member.ContainingType is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return member.Name == "HasValue"
                ? Interpreter.FromTruth(Interpreter.IsNull(receiver) is { } isNull ? !isNull : null, syntax)
                : receiver;
        }

        // Tasks are transparent, and so is a union of two types of input.
        if (member is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" })
        {
            return interpreter.Waited(receiver);
        }

        if (member is { Name: "Value" or "AsT0" or "AsT1", ContainingType.Name: "Union" })
        {
            return receiver;
        }

        return (receiver, member.Name) switch
        {
            (ListInstance { Content: { IsCertain: true } content }, "Count" or "Length") => new ConstantValue(content.Elements.Count, syntax),
            (ListInstance { Content: { IsComplete: true } content }, "IsDefaultOrEmpty" or "IsEmpty") when content.IsCertain => new ConstantValue(content.Elements.Count == 0, syntax),
            (ListInstance { Key: { } key }, "Key") => key,
            (ListInstance { Content: { IsCertain: true, Elements.IsEmpty: false } content, Type.Name: "SortedSet" or "ImmutableSortedSet" }, "Min" or "Max") => content.Elements[member.Name == "Min" ? 0 : content.Elements.Count - 1].Value,
            (ListInstance, "IsDefault") => new ConstantValue(constant: false, syntax),
            (MapInstance { Content.IsComplete: true } map, "Count") when map.Content.Entries.All(entry => !entry.Value.IsConditional) => new ConstantValue(map.Content.Entries.Count, syntax),
            (MapInstance map, "Keys") => new ListInstance(ListContent.Empty, syntax) { View = () => CollectionModel.Keys(map) },
            (MapInstance map, "Values") => new ListInstance(ListContent.Empty, syntax) { View = () => CollectionModel.Values(map) },
            (TypeValue { Type: var type }, "Name") => new ConstantValue(type.MetadataName, syntax),
            (TypeValue { Type: INamedTypeSymbol { TypeArguments.IsEmpty: true, ContainingType: null } type }, "FullName") => new ConstantValue(type.ToDisplayString(), syntax),
            (TypeValue { Type.ContainingNamespace: { } ns }, "Namespace") => new ConstantValue(ns.IsGlobalNamespace ? null : ns.ToDisplayString(), syntax),
            (EnumeratorInstance enumerator, "Current") => EnumeratorModel.Current(interpreter, enumerator, syntax),
            (LazyInstance lazy, "IsValueCreated") => new ConstantValue(lazy.Cell.Content is not null, syntax),
            (LazyInstance lazy, "Value") => interpreter.ValueOf(lazy, syntax),
            (TextBuilderInstance { Built: ConstantValue { Constant: string built } }, "Length") => new ConstantValue(built.Length, syntax),
            (ConstantValue { Constant: string text }, "Length") => new ConstantValue(text.Length, syntax),
            _ => null,
        };
    }

    public static Value? ReadStatic(Interpreter interpreter, IPropertySymbol property, SyntaxNode syntax)
    {
        if (property is { Name: "CompletedTask" or "Empty", ContainingType.Name: "Task" or "ValueTask" })
        {
            return ConstantValue.Null;
        }

        if (property.ContainingType is { Name: "StringComparer", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && KeyEquality.Named(property.Name) is { } comparer)
        {
            return new ConstantValue(comparer, syntax);
        }

        if (PulumiTypes.IsCore(property.ContainingType, "Deployment"))
        {
            return interpreter.Configuration("deployment", syntax);
        }

        if (property.Name == "Empty" && PulumiTypes.Derives(property.ContainingType, "InputArgs") && PulumiTypes.IsProviderCode(property.ContainingType, interpreter.Compilation))
        {
            return new ObjectInstance(property.ContainingType, syntax);
        }

        return property is { Name: "Empty", ContainingType: { Name: "ImmutableQueue" or "ImmutableStack" or "FrozenSet" } } ? new ListInstance(ListContent.Empty, syntax)
            : property is { Name: "Empty", ContainingType.Name: "FrozenDictionary" } ? new MapInstance(MapContent.Empty, syntax)
            : null;
    }

    public static string Root(INamespaceSymbol ns)
    {
        while (ns.ContainingNamespace is { IsGlobalNamespace: false } parent)
        {
            ns = parent;
        }

        return ns.Name;
    }
}
