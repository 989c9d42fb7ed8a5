using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Fields, properties and elements: reading them and assigning to them.</summary>
internal sealed partial class Interpreter
{
    private Value ReadField(IFieldReferenceOperation reference)
    {
        if (!reference.Field.IsStatic)
        {
            return reference.Instance is null ? Unknown(UnknownReason.NotEvaluated, reference.Syntax) : ReadMember(Evaluate(reference.Instance), reference.Field, reference.Syntax);
        }

        if (reference.Field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return new ConstantValue("", reference.Syntax);
        }

        if (reference.Field is { Name: nameof(bool.TrueString) or nameof(bool.FalseString), ContainingType.SpecialType: SpecialType.System_Boolean })
        {
            return new ConstantValue(reference.Field.Name == nameof(bool.TrueString) ? bool.TrueString : bool.FalseString, reference.Syntax);
        }

        if (reference.Field is { Name: "Empty", ContainingType: { Name: "Guid", ContainingNamespace.Name: "System" } })
        {
            return new ConstantValue(Guid.Empty, reference.Syntax);
        }

        if (reference.Field is { Name: "Empty", ContainingType: { Name: "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "ImmutableSortedSet" } })
        {
            return new ListInstance(ListContent.Empty, reference.Syntax);
        }

        if (reference.Field is { Name: "Empty", ContainingType: { Name: "ImmutableDictionary" or "ImmutableSortedDictionary" } })
        {
            return new MapInstance(MapContent.Empty with { IsSorted = reference.Field.ContainingType.Name == "ImmutableSortedDictionary" }, reference.Syntax);
        }

        return ReadStatic(reference.Field, reference.Syntax);
    }

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        if (reference.Property.IsStatic)
        {
            return ReadStaticProperty(reference);
        }

        if (IsCompletedByProgram(reference.Property))
        {
            Wait();
        }

        var receiver = reference.Instance is null ? This(reference.Syntax) : Evaluate(reference.Instance);
        return receiver is NeverValue ? receiver : ReadProperty(reference, receiver, reference.Property.IsIndexer ? IndicesOf(reference) : ImmutableArray<Value>.Empty);
    }

    private Value ReadStaticProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (PulumiTypes.IsEnumStruct(property.ContainingType) && PulumiTypes.IsProviderCode(property.ContainingType, Compilation))
        {
            return EnumWireValues.Find(property.ContainingType, property.Name) is { } text ? new ConstantValue(text, reference.Syntax) : Unknown(UnknownReason.UnseenCode, reference.Syntax);
        }

        // What an interface asks of a class: a type parameter tells which class.
        if (property.IsAbstract || property.IsVirtual)
        {
            if (reference.ConstrainedToType is not { } constrained || Substitute(constrained).FindImplementationForInterfaceMember(property) is not IPropertySymbol implementation)
            {
                return Unknown(UnknownReason.UnseenCode, reference.Syntax);
            }

            property = implementation;
        }

        return LibraryModels.ReadStatic(this, property, reference.Syntax)
            ?? (IsAutoProperty(property) || property.GetMethod is null || !HasBody(property.GetMethod)
                ? ReadStatic(property, reference.Syntax)
                : Run(property.GetMethod, receiver: null, (_, _) => { }, reference.Syntax));
    }

    private Value ReadProperty(IPropertyReferenceOperation reference, Value receiver, ImmutableArray<Value> indices)
    {
        var property = reference.Property;
        if (property.GetMethod is { } extension && IsInExtension(extension) && HasBody(extension))
        {
            return Run(extension, receiver, (_, _) => { }, reference.Syntax);
        }

        if (property.IsIndexer)
        {
            if (receiver is ObjectInstance && property.GetMethod is { } getter && HasBody(getter))
            {
                return Run(getter, receiver, Bind(new Call(getter, receiver, indices, reference.Arguments.Select(a => (SyntaxNode?)a.Value.Syntax).ToImmutableArray(), reference.Syntax)), reference.Syntax);
            }

            return EvaluateElement(receiver, indices, reference.Syntax);
        }

        return ReadMember(receiver, property, reference.Syntax, isVirtual: reference.Instance?.Syntax is not BaseExpressionSyntax);
    }

    private ImmutableArray<Value> IndicesOf(IPropertyReferenceOperation indexer) => indexer.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();

    public Value ReadMember(Value receiver, ISymbol member, SyntaxNode syntax, bool isVirtual = true)
    {
        Budget.Step();
        switch (receiver)
        {
            case NeverValue:
                return receiver;

            case ChoiceValue choice:
                return choice.Alternatives
                    .Where(alternative => !alternative.IsNull)
                    .Select(alternative => ReadMember(alternative, member, syntax, isVirtual))
                    .Aggregate((Value)NeverValue.Instance, Joins.Values) is var joined and not NeverValue ? joined : Unknown(UnknownReason.Condition, syntax);

            case TupleValue tuple when ItemIndex(member) is { } index && index < tuple.Items.Length:
                return tuple.Items[index].Value;

            case ObjectInstance instance:
                return ReadObject(instance, member, syntax, isVirtual);

            default:
                if (LibraryModels.ReadMember(this, receiver, member, syntax) is { } modelled)
                {
                    return modelled;
                }

                if (receiver is ReferenceValue reference)
                {
                    return new ReferenceValue(reference.Resource, reference.Path.Add(member.Name), syntax);
                }

                // A property with source is run on whatever it is asked of: it may not need the object.
                return UnknownMember(receiver, member, syntax);
        }
    }

    private static int? ItemIndex(ISymbol member)
    {
        var name = member is IFieldSymbol { CorrespondingTupleField: { } field } ? field.Name : member.Name;
        return name switch
        {
            "Key" => 0,
            "Value" => 1,
            _ => name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null,
        };
    }

    private Value ReadObject(ObjectInstance instance, ISymbol member, SyntaxNode syntax, bool isVirtual)
    {
        if (member is IPropertySymbol property)
        {
            if (isVirtual && instance.Type is { } type && property.GetMethod is { } declared && Implementation(declared, type)?.AssociatedSymbol is IPropertySymbol overriding)
            {
                property = overriding;
            }

            if (!IsAutoProperty(property) && property.GetMethod is { } getter && HasBody(getter))
            {
                return Run(getter, instance, (_, _) => { }, syntax);
            }

            member = property;
            if (instance.Resource is { } resource && PulumiTypes.IsProviderCode(property.ContainingType, Compilation))
            {
                return new ReferenceValue(resource, ImmutableArray.Create(property.Name), syntax);
            }
        }

        var cell = instance.Member(member);
        if (cell.Content is AssignedValue assigned)
        {
            return assigned.Value;
        }

        if (instance.Unseen is { } unseen)
        {
            return UnknownMember(unseen, member, syntax);
        }

        var memberType = member is IPropertySymbol p ? p.Type : (member as IFieldSymbol)?.Type;
        var isProvidersOwn = PulumiTypes.IsProviderCode(member.ContainingType, Compilation);
        // The lists and maps of args and options are there from the start, and empty: no branch makes them.
        Value? own = isProvidersOwn && (PulumiTypes.IsInputList(memberType) || memberType?.Name == "List") ? new ListInstance(ListContent.Empty, syntax, instance.NewCell())
            : isProvidersOwn && PulumiTypes.IsInputMap(memberType) ? new MapInstance(MapContent.Empty, syntax, instance.NewCell())
            : null;
        if (own is not null)
        {
            cell.Set(new AssignedValue(own, syntax));
            return own;
        }

        var initial = Default(memberType, syntax: null);
        if (initial is ListInstance or MapInstance or ObjectInstance)
        {
            _journal.Write(cell, new AssignedValue(initial, syntax));
        }

        return initial;
    }

    /// <summary>True for a property whose accessors only read and write a field of its own.</summary>
    private bool IsAutoProperty(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        return Code.Declaration(property) switch
        {
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => !property.IsAbstract && accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null),
            ParameterSyntax => true,
            AnonymousObjectMemberDeclaratorSyntax => true,
            _ => property.IsImplicitlyDeclared || property.ContainingType.IsAnonymousType,
        };
    }

    private Value ReadStatic(ISymbol member, SyntaxNode syntax)
    {
        member = OfItsClass(ObjectInstance.Storage(member));
        if (!Source.Contains(Compilation, member) || PulumiTypes.IsProviderCode(member.ContainingType, Compilation))
        {
            return Unknown(UnknownReason.UnseenCode, syntax);
        }

        InitializeStatics(member.ContainingType);
        return _statics.TryGetValue(member, out var cell) && cell.Content is AssignedValue assigned
            ? assigned.Value
            : Default(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, syntax: null);
    }

    /// <summary>The static member of the class that the type parameters of a generic one make of it: each has its own.</summary>
    private ISymbol OfItsClass(ISymbol member)
        => member.ContainingType is { IsGenericType: true } generic && Substitute(generic) is INamedTypeSymbol actual
            ? actual.GetMembers(member.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition)) ?? member
            : member;

    private void AddTypeArguments(Frame frame, INamedTypeSymbol type)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (Substitute(type.TypeArguments[i]) is var argument && !SymbolEqualityComparer.Default.Equals(argument, type.TypeParameters[i]))
            {
                frame.TypeArguments[type.OriginalDefinition.TypeParameters[i]] = argument;
            }
        }
    }

    /// <summary>A static constructor that is written down runs before anything else of its class; mere initializers wait for a field to be read.</summary>
    private void RunStaticConstructor(INamedTypeSymbol type)
    {
        if (!_initializedTypes.Contains(type) && type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
        {
            InitializeStatics(type);
        }
    }

    private Cell StaticCell(ISymbol member)
    {
        member = OfItsClass(ObjectInstance.Storage(member));
        if (!_statics.TryGetValue(member, out var cell))
        {
            _statics.Add(member, cell = new Cell());
        }

        return cell;
    }

    /// <summary>Runs the static initializers and the static constructor of a class, once.</summary>
    private void InitializeStatics(INamedTypeSymbol type)
    {
        type = Substitute(type) as INamedTypeSymbol ?? type;
        if (!_initializedTypes.Add(type))
        {
            return;
        }

        var (outer, uncertainty, repetition) = (_frame, _uncertainty, _repetition);
        (_uncertainty, _repetition) = (0, 0);
        var frame = new Frame(method: null, receiver: null, closure: null);
        AddTypeArguments(frame, type);
        _frame = frame;
        try
        {
            RunInitializers(type, isStatic: true, (member, value, syntax) => StaticCell(member).Set(new AssignedValue(value, syntax)));
            foreach (var constructor in type.StaticConstructors)
            {
                if (BodySyntax(constructor) is { } syntax)
                {
                    RunBody(constructor, constructor, Code.GetOperation(syntax), receiver: null, closure: null, (_, _) => { }, site: null);
                }
            }
        }
        finally
        {
            (_frame, _uncertainty, _repetition) = (outer, uncertainty, repetition);
        }
    }

    private void RunInitializers(INamedTypeSymbol type, bool isStatic, Action<ISymbol, Value, SyntaxNode> assign)
    {
        foreach (var member in type.OriginalDefinition.GetMembers())
        {
            if (member.IsStatic != isStatic || member is IFieldSymbol { IsConst: true } or IFieldSymbol { IsImplicitlyDeclared: true })
            {
                continue;
            }

            var initializer = Code.Declaration(member) switch
            {
                VariableDeclaratorSyntax { Initializer: { } value } => value,
                PropertyDeclarationSyntax { Initializer: { } value } => value,
                _ => null,
            };
            if (initializer is not null && Code.GetOperation(initializer) is ISymbolInitializerOperation operation)
            {
                assign(member, Evaluate(operation.Value), operation.Value.Syntax);
            }
        }
    }

    /// <summary>A structure is copied when it is kept; any other object is shared.</summary>
    private static Value Copied(Value value)
    {
        if (value is not ObjectInstance { Type.IsValueType: true } structure)
        {
            return value;
        }

        var copy = new ObjectInstance(structure.Type, structure.Origin) { Unseen = structure.Unseen, IsHandedOn = structure.IsHandedOn };
        foreach (var member in structure.Members)
        {
            copy.Member(member.Key).Set(member.Value.Content is AssignedValue assigned ? assigned with { Value = Copied(assigned.Value) } : member.Value.Content);
        }

        return copy;
    }

    private void WriteMember(Value receiver, ISymbol member, Value value, SyntaxNode? expression)
    {
        switch (receiver)
        {
            case ObjectInstance instance:
                if (member is IPropertySymbol property)
                {
                    if (instance.Type is { } type && property.SetMethod is { } declared && Implementation(declared, type)?.AssociatedSymbol is IPropertySymbol overriding)
                    {
                        property = overriding;
                    }

                    if (!IsAutoProperty(property) && property.SetMethod is { } setter && HasBody(setter))
                    {
                        Run(setter, instance, Bind(new Call(setter, instance, ImmutableArray.Create(value), ImmutableArray.Create(expression), expression ?? instance.Origin!)), expression);
                        return;
                    }

                    if (property.ReturnsByRef && !IsAutoProperty(property))
                    {
                        Havoc(instance);
                    }

                    member = property;
                }

                if (instance.IsHandedOn)
                {
                    HandOn(value, isLibrary: false);
                }

                _journal.Write(instance.Member(member), new AssignedValue(value, expression));
                break;
            case TextBuilderInstance builder:
                WriteCell(builder.Cell, builder.Built.Text is { } built && value is ConstantValue { Constant: int and >= 0 } length && (int)length.Constant! <= built.Length
                    ? new ConstantValue(built.Substring(0, (int)length.Constant!), expression)
                    : Unknown(UnknownReason.UnseenCode, expression, builder.Built), expression ?? builder.Origin!);
                break;
            case ChoiceValue choice:
                foreach (var alternative in choice.Alternatives)
                {
                    BranchOff(
                        () =>
                        {
                            WriteMember(alternative, member, value, expression);
                            return Flow.Next;
                        },
                        () => Flow.Next);
                }

                break;
            default:
                HandOn(value, isLibrary: false);
                break;
        }
    }

    private Value EvaluateElement(Value collection, ImmutableArray<Value> indices, SyntaxNode syntax)
    {
        if (indices.Length != 1)
        {
            return Unknown(UnknownReason.UnseenCode, syntax, indices.Insert(0, collection));
        }

        var index = indices[0];
        switch (collection)
        {
            case MapInstance map:
                return KeyEquality.Find(this, map, index) switch
                {
                    { Value: { } found } => found,
                    { IsThere: false } when map.IsLookup => new ListInstance(ListContent.Empty, syntax),
                    { IsThere: false } => Throws("Collections.Generic.KeyNotFoundException", syntax, collection, index),
                    _ => Unknown(UnknownReason.UnseenCode, syntax, collection, index),
                };
            case ConstantValue { Constant: string text }:
                return index switch
                {
                    ConstantValue { Constant: int i } when i >= 0 && i < text.Length => new ConstantValue(text[i], syntax),
                    TupleValue { Items: [{ Value: ConstantValue { Constant: int fromEnd } }] } when fromEnd > 0 && fromEnd <= text.Length => new ConstantValue(text[text.Length - fromEnd], syntax),
                    TupleValue { Items.Length: 2 } range when Bounds(range, text.Length) is { } bounds => new ConstantValue(text.Substring(bounds.Start, bounds.Length), syntax),
                    _ => Unknown(UnknownReason.UnseenCode, syntax, index),
                };
            case ReferenceValue reference:
                return new ReferenceValue(reference.Resource, reference.Path.Add(index is ConstantValue { Constant: int or string } position
                    ? position.Constant is string key ? $"[\"{key}\"]" : $"[{position}]"
                    : "[*]"), syntax);
            case ChoiceValue choice:
                return choice.Alternatives.Where(a => !a.IsNull).Select(alternative => EvaluateElement(alternative, indices, syntax)).Aggregate((Value)NeverValue.Instance, Joins.Values);
        }

        if (Elements(collection) is not { } content)
        {
            return Unknown((collection as UnknownValue)?.Reason ?? UnknownReason.UnseenCode, syntax, collection);
        }

        switch (index)
        {
            case ConstantValue { Constant: int i } when i >= 0 && i < content.Elements.Count && content.Elements.Take(i + 1).All(element => !element.IsConditional):
                return content.Elements[i].Value;
            case TupleValue { Items: [{ Value: ConstantValue { Constant: int fromEnd } }] } when content.IsCertain && fromEnd > 0 && fromEnd <= content.Elements.Count:
                return content.Elements[content.Elements.Count - fromEnd].Value;
            case TupleValue { Items.Length: 2 } range when content.IsCertain && Bounds(range, content.Elements.Count) is { } bounds:
                return new ListInstance(new ListContent(content.Elements.GetRange(bounds.Start, bounds.Length), IsComplete: true), syntax);
            case ConstantValue { Constant: int } when content.IsCertain:
                return Throws(exception: null, syntax, collection, index);
            default:
                var candidates = content.IsComplete && content.Elements.Count is > 0 and <= 8
                    ? content.Elements.Select(element => element.Value).Aggregate((Value)NeverValue.Instance, Joins.Values)
                    : null;
                return candidates is not null && index is not ConstantValue ? candidates : Unknown(UnknownReason.UnseenCode, syntax, collection, index);
        }
    }

    private static (int Start, int Length)? Bounds(TupleValue range, int count)
    {
        var start = Offset(range.Items[0].Value, count);
        var end = Offset(range.Items[1].Value, count);
        return start is { } s && end is { } e && s >= 0 && e >= s && e <= count ? (s, e - s) : null;
    }

    private static int? Offset(Value value, int count) => value switch
    {
        ConstantValue { Constant: int position } => position,
        TupleValue { Items: [{ Value: ConstantValue { Constant: int fromEnd } }] } => count - fromEnd,
        _ => null,
    };

    private void WriteElement(Value collection, ImmutableArray<Value> indices, Value value, SyntaxNode expression)
    {
        switch (collection)
        {
            case MapInstance map when indices.Length == 1:
                if (map.IsHandedOn)
                {
                    HandOn(value, isLibrary: false);
                }

                // A key that isn't known may be any of the others.
                var isKnown = indices[0] is ConstantValue or TextValue or ReferenceValue or ObjectInstance or TupleValue or TypeValue;
                if (!isKnown)
                {
                    RunLost(map, expression);
                    RunLost(value, expression);
                }

                _journal.Write(map.Cell, isKnown
                    ? map.Content.With(KeyEquality.Find(this, map, indices[0]).Key, new AssignedValue(value, expression))
                    : MapContent.Unknown);
                break;
            case ListInstance list when indices is [TupleValue { Items: [{ Value: ConstantValue { Constant: int fromEnd } }] }] && list.Content.IsCertain:
                WriteElement(list, ImmutableArray.Create<Value>(new ConstantValue(list.Content.Elements.Count - fromEnd, expression)), value, expression);
                break;
            case ListInstance list when indices is [ConstantValue { Constant: int i }] && i >= 0 && i < list.Content.Elements.Count && list.Content.IsCertain:
                if (list.IsHandedOn)
                {
                    HandOn(value, isLibrary: false);
                }

                _journal.Write(list.Cell, list.Content with { Elements = list.Content.Elements.SetItem(i, new AssignedValue(value, expression)) });
                break;
            case ListInstance list:
                RunLost(list, expression);
                RunLost(value, expression);
                _journal.Write(list.Cell, ListContent.Unknown);
                break;
            default:
                HandOn(value, isLibrary: false);
                break;
        }
    }

    public void Append(ListInstance list, AssignedValue element)
    {
        if (list.IsHandedOn)
        {
            HandOn(element.Value, isLibrary: false);
        }

        _journal.Write(list.Cell, list.Content with { Elements = list.Content.Elements.Add(element with { Value = Copied(element.Value) }) });
    }

    public void Replace(ListInstance list, ListContent content) => _journal.Write(list.Cell, content);

    public void Replace(MapInstance map, MapContent content) => _journal.Write(map.Cell, content);

    /// <summary>The input that an output repeats, for instance the name of an inline subnet; null where the program doesn't say.</summary>
    public static Value? Echo(Value output)
    {
        if (output is not ReferenceValue { Path: { Length: > 0 } path } reference)
        {
            return null;
        }

        Value current = reference.Resource.Inputs;
        foreach (var segment in path)
        {
            switch (current)
            {
                case ObjectValue { IsComplete: true } instance when instance.Find(segment) is { } property:
                    current = property.Value;
                    break;
                case SequenceValue { IsCertain: true } sequence when segment[0] == '[' && int.TryParse(segment.Substring(1, segment.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < sequence.Elements.Length:
                    current = sequence.Elements[i].Value;
                    break;
                default:
                    return null;
            }
        }

        return current is ConstantValue { Constant: not null } or SequenceValue ? current : null;
    }
}
