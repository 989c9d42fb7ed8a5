using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Expressions.</summary>
internal sealed partial class Interpreter
{
    /// <summary>
    /// The kind of operation of a collection expression, also of the one that the compiler makes for a <c>params</c> span. The oldest supported compiler has no such
    /// kind: there the syntax tells.
    /// </summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    public Value Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return ConstantValue.Null;
        }

        Budget.Step();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            // A text without its closing quote isn't the text that will be there.
            return operation.Syntax.ContainsDiagnostics
                ? Unknown(UnknownReason.NotEvaluated, operation.Syntax)
                : new ConstantValue(constant, ConstantOrigin(operation)) { EnumType = EnumOf(operation.Type) };
        }

        if (operation is not IConversionOperation && (operation.Syntax is CollectionExpressionSyntax || operation.Kind == CollectionExpression))
        {
            return EvaluateCollectionExpression(operation);
        }

        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case ILocalReferenceOperation local:
                return ReadVariable(local.Local, local);
            case IParameterReferenceOperation parameter:
                return ReadParameter(parameter);
            case IInstanceReferenceOperation instance:
                return instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver && _frame.ImplicitReceivers.Count > 0
                    ? _frame.ImplicitReceivers.Peek()
                    : This(instance.Syntax);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IMethodReferenceOperation method:
                return MethodGroup(method);
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case ITypeParameterObjectCreationOperation creation:
                return EvaluateTypeParameterCreation(creation);
            case IAnonymousObjectCreationOperation creation:
                return EvaluateAnonymousObject(creation);
            case IArrayCreationOperation array:
                return EvaluateArray(array);
            case IArrayElementReferenceOperation element:
                return EvaluateElement(Evaluate(element.ArrayReference), element.Indices.Select(Evaluate).ToImmutableArray(), element.Syntax);
            case IImplicitIndexerReferenceOperation indexer:
                return EvaluateElement(Evaluate(indexer.Instance), ImmutableArray.Create(Evaluate(indexer.Argument)), indexer.Syntax);
            case IAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case IIncrementOrDecrementOperation increment:
                return EvaluateIncrement(increment);
            case IConversionOperation conversion:
                return EvaluateConversion(conversion);
            case IConditionalOperation conditional:
                return EvaluateConditional(conditional);
            case ICoalesceOperation coalesce:
                return EvaluateCoalesce(Evaluate(coalesce.Value), coalesce.Value.Type, () => Evaluate(coalesce.WhenNull));
            case IConditionalAccessOperation access:
                return EvaluateConditionalAccess(access);
            case IConditionalAccessInstanceOperation:
                return _frame.ImplicitReceivers.Count > 0 ? _frame.ImplicitReceivers.Peek() : Unknown(UnknownReason.NotEvaluated, operation.Syntax);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case ITupleBinaryOperation binary:
                return EvaluateTupleBinary(binary);
            case IUnaryOperation unary:
                return EvaluateUnary(unary);
            case IInterpolatedStringOperation interpolated:
                return EvaluateInterpolation(interpolated, outputsAreTexts: interpolated.Type?.Name == "FormattableString");
            case IAnonymousFunctionOperation lambda:
                return new DelegateValue(lambda.Symbol, lambda, receiver: null, _frame.Capture(), lambda.Syntax);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IEventReferenceOperation @event:
                return EventCell(@event) is { } handlers ? handlers.Content is AssignedValue registered ? registered.Value : ConstantValue.Null : Unknown(UnknownReason.UnseenCode, @event.Syntax);
            case IEventAssignmentOperation assignment:
                return EvaluateEventAssignment(assignment);
            case IAwaitOperation await:
                return Evaluate(await.Operation);
            case ITupleOperation tuple:
                return new TupleValue(tuple.Elements.Select(element => new AssignedValue(Copied(Evaluate(element)), element.Syntax)).ToImmutableArray(), tuple.Syntax);
            case ISwitchExpressionOperation @switch:
                return EvaluateSwitch(@switch);
            case IIsPatternOperation pattern:
                return FromTruth(Matches(Evaluate(pattern.Value), pattern.Pattern), pattern.Syntax);
            case IIsTypeOperation isType:
                return FromTruth(IsInstance(Evaluate(isType.ValueOperand), isType.TypeOperand) is { } answer ? answer != isType.IsNegated : null, isType.Syntax);
            case IWithOperation with:
                return EvaluateWith(with);
            case IObjectOrCollectionInitializerOperation initializer:
                return EvaluateInitializer(This(initializer.Syntax), initializer);
            case IDefaultValueOperation @default:
                return Default(@default.Type, @default.Syntax);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IThrowOperation @throw:
                Throw(@throw);
                return NeverValue.Instance;
            case IRangeOperation range:
                return new TupleValue(
                    ImmutableArray.Create(
                        new AssignedValue(range.LeftOperand is null ? new ConstantValue(0, range.Syntax) : Evaluate(range.LeftOperand), range.Syntax),
                        new AssignedValue(range.RightOperand is null ? FromEnd(0, range.Syntax) : Evaluate(range.RightOperand), range.Syntax)),
                    range.Syntax);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IArgumentOperation argument:
                return Evaluate(argument.Value);
            case IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation:
                return Evaluate(((ISymbolInitializerOperation)operation).Value);
            case ITypeOfOperation { TypeOperand: { } type }:
                return new TypeValue(Substitute(type), operation.Syntax);
            case ISizeOfOperation or IDiscardOperation:
                return Unknown(UnknownReason.UnseenCode, operation.Syntax);
            case IBlockOperation or IMethodBodyBaseOperation or IExpressionStatementOperation:
                Execute(operation);
                return ConstantValue.Null;
            case IInvalidOperation { Syntax: InvocationExpressionSyntax call } invalid when Code.DeploymentOf(call) is { } deployment:
                return RunDeployment(invalid, call, deployment);
            case IInvalidOperation when _stack is not null:
                _stack.HasUnboundCode = true;
                goto default;
            default:
                // Code with errors, or an operation that has no model: its parts still run, for the resources that they may create.
                return Unknown(UnknownReason.NotEvaluated, operation.Syntax, operation.ChildOperations.Select(EvaluatePart).ToArray());
        }

        Value EvaluatePart(IOperation part)
        {
            var value = Evaluate(part);
            HandOn(value, isLibrary: false);
            Havoc(value);
            return value;
        }
    }

    /// <summary>Where a constant was written: at its declaration, if the operation only names it.</summary>
    private SyntaxNode ConstantOrigin(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        ISymbol? constant = operation switch
        {
            IFieldReferenceOperation { Field: { ContainingType.TypeKind: not TypeKind.Enum } field } => field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return constant is not null && Code.Declaration(constant) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : operation.Syntax;
    }

    private Value This(SyntaxNode syntax)
    {
        for (var frame = _frame; frame is not null; frame = frame.Closure)
        {
            if (frame.Receiver is { } receiver)
            {
                return receiver;
            }
        }

        return Unknown(UnknownReason.NotEvaluated, syntax);
    }

    public static Value FromTruth(bool? truth, SyntaxNode syntax)
        => truth is { } known ? new ConstantValue(known, syntax) : new UnknownValue(UnknownReason.Condition, syntax);

    public static bool? Truth(Value value)
    {
        switch (value)
        {
            case ConstantValue constant:
                return constant.Constant as bool?;
            case ChoiceValue choice:
                var first = choice.Alternatives[0].Boolean;
                return choice.Alternatives.All(alternative => alternative.Boolean == first) ? first : null;
            default:
                return null;
        }
    }

    private static bool? And(bool? a, bool? b) => a == false || b == false ? false : a is null || b is null ? null : true;

    private static bool? Or(bool? a, bool? b) => a == true || b == true ? true : a is null || b is null ? null : false;

    private static bool? Not(bool? a) => a is { } known ? !known : null;

    private Value ReadVariable(ISymbol variable, IOperation operation)
    {
        if (operation is ILocalReferenceOperation { IsDeclaration: true })
        {
            Declare(variable, value: null, expression: null);
            return Unknown(UnknownReason.NotEvaluated, operation.Syntax);
        }

        return _frame.Find(variable)?.Content is AssignedValue assigned ? assigned.Value : Unknown(UnknownReason.NotEvaluated, operation.Syntax);
    }

    private Value ReadParameter(IParameterReferenceOperation reference)
        => reference.Parameter.ContainingSymbol is INamedTypeSymbol && ThisOrNull() is { } extended
            ? extended
            : VariableCell(reference.Parameter)?.Content is AssignedValue assigned
            ? assigned.Value
            : This(reference.Syntax) is ObjectInstance { Unseen: { } unseen } && reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? UnknownMember(unseen, reference.Parameter, reference.Syntax)
                : Unknown(UnknownReason.Parameter, reference.Syntax);

    /// <summary>The cell of a local or parameter; a parameter of a primary constructor lives on in the object.</summary>
    private Cell? VariableCell(ISymbol variable)
    {
        if (_frame.Find(variable) is { } cell)
        {
            return cell;
        }

        return variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
            && ThisOrNull() is ObjectInstance instance && instance.Members.TryGetValue(variable, out var member)
                ? member
                : null;
    }

    private Value? ThisOrNull()
    {
        for (var frame = _frame; frame is not null; frame = frame.Closure)
        {
            if (frame.Receiver is { } receiver)
            {
                return receiver;
            }
        }

        return null;
    }

    private Value EvaluateConversion(IConversionOperation conversion)
    {
        if (conversion.Operand is IInterpolatedStringOperation interpolated && conversion.Type?.Name is "FormattableString" or "IFormattable")
        {
            return EvaluateInterpolation((IInterpolatedStringOperation)conversion.Operand, outputsAreTexts: true);
        }

        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { ContainingType: var owner } method)
        {
            if (PulumiTypes.IsInputOrOutput(owner))
            {
                return ToInput(value, method, conversion);
            }

            // A position or a span stands for what it was made from.
            if (PulumiTypes.IsEnumStruct(owner) || PulumiTypes.IsCoreNamespace(method.ContainingNamespace)
                || owner is { Name: "Index" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return value;
            }

            return Invoke(new Call(method, Receiver: null, ImmutableArray.Create(value), ImmutableArray.Create<SyntaxNode?>(conversion.Operand.Syntax), conversion.Syntax));
        }

        if (value is ConstantValue { Constant: { } constant } known && conversion.Type is { } type)
        {
            // What is boxed keeps its type.
            var enumeration = EnumOf(type) ?? (type.IsValueType ? null : known.EnumType ?? EnumOf(conversion.Operand.Type));
            return Arithmetic.Convert(constant, type) is { } converted ? new ConstantValue(converted, known.Origin)
                : Arithmetic.IsNumeric(type) && Numbers.IsNumber(constant) ? Unknown(UnknownReason.UnseenCode, conversion.Syntax, value)
                : SymbolEqualityComparer.Default.Equals(enumeration, known.EnumType) ? value
                : new ConstantValue(constant, known.Origin) { EnumType = enumeration };
        }

        return conversion.IsTryCast && value is not ConstantValue
            ? IsInstance(value, conversion.Type) switch { true => value, false => new ConstantValue(constant: null, conversion.Syntax), null => value }
            : value;
    }

    /// <summary>The enum that a type is, or that it is a nullable of.</summary>
    private INamedTypeSymbol? EnumOf(ITypeSymbol? type)
    {
        type = type is ITypeParameterSymbol ? Substitute(type) : type;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Enum } inner] } ? inner
            : type is INamedTypeSymbol { TypeKind: TypeKind.Enum } own ? own
            : null;
    }

    /// <summary>A conversion to an input is transparent, but a single value given to a list makes a list of one.</summary>
    private Value ToInput(Value value, IMethodSymbol conversion, IConversionOperation operation)
    {
        value = AsPlain(value is DeferredSequence ? Enumerated(value, operation.Syntax) : value, operation.Operand.Type);
        if (!PulumiTypes.IsInputList(conversion.ContainingType) || conversion.Parameters.Length != 1 || !PulumiTypes.IsInputList(conversion.ReturnType))
        {
            return value;
        }

        if (value is ListInstance list)
        {
            return new ListInstance(list.Content, list.Origin);
        }

        var from = conversion.Parameters[0].Type.OriginalDefinition is var original && conversion.OriginalDefinition.Parameters[0].Type is { } declared ? declared : original;
        var isSingle = from is ITypeParameterSymbol
            || (from is INamedTypeSymbol { TypeArguments: [ITypeParameterSymbol] } wrapper && (PulumiTypes.IsCore(wrapper, "Output") || PulumiTypes.IsCore(wrapper, "Input")));
        if (!isSingle || value is NeverValue || value.IsNull)
        {
            return value;
        }

        var element = new AssignedValue(value, operation.Operand.Syntax);
        return new ListInstance(new ListContent(ImmutableList.Create(element), IsComplete: true), operation.Operand.Syntax);
    }

    /// <summary>A value that the program has as a text or a number hides no output, whoever computed it.</summary>
    private static Value AsPlain(Value value, ITypeSymbol? type) => value switch
    {
        UnknownValue { MayHideOutputs: true } unknown when PulumiTypes.HoldsNoOutput(type) => unknown.AsPlain(),
        TextValue text when text.Parts.Any(part => part is UnknownValue { MayHideOutputs: true }) && PulumiTypes.HoldsNoOutput(type)
            => new TextValue(text.Parts.Select(part => AsPlain(part, type)).ToImmutableArray(), text.Origin).After(text.Awaited),
        ChoiceValue choice when choice.Alternatives.Any(alternative => AsPlain(alternative, type) != alternative)
            => new ChoiceValue(choice.Alternatives.Select(alternative => AsPlain(alternative, type)).ToImmutableArray(), choice.Origin).After(choice.Awaited),
        _ => value,
    };

    private Value EvaluateConditional(IConditionalOperation conditional)
    {
        var condition = Evaluate(conditional.Condition);
        if (condition is NeverValue)
        {
            return condition;
        }

        return Truth(condition) switch
        {
            true => Evaluate(conditional.WhenTrue),
            false => Evaluate(conditional.WhenFalse),
            null => Either(() => Evaluate(conditional.WhenTrue), () => Evaluate(conditional.WhenFalse)),
        };
    }

    /// <summary>Whether a value is null; null if it can't be known.</summary>
    public static bool? IsNull(Value value) => value switch
    {
        ConstantValue constant => constant.Constant is null,
        UnknownValue => null,
        // A resource that is there has a name and an id.
        ReferenceValue { IsResource: false } output => output.IsOutput("Id") || output.IsOutput("Urn") ? false : null,
        ChoiceValue choice => choice.Alternatives.All(alternative => IsNull(alternative) == true) ? true
            : choice.Alternatives.All(alternative => IsNull(alternative) == false) ? false
            : null,
        _ => false,
    };

    /// <summary>Whether a value of a type is null; an input or output that is there is no null, whatever it will hold.</summary>
    private static bool? IsNull(Value value, ITypeSymbol? type)
        => value is ReferenceValue && PulumiTypes.IsInputOrOutput(type) ? false : IsNull(value);

    private Value EvaluateCoalesce(Value value, ITypeSymbol? type, Func<Value> whenNull)
    {
        switch (IsNull(value, type))
        {
            case true:
                return whenNull();
            case false:
                return value;
            default:
                var alternatives = value is ChoiceValue choice ? choice.Alternatives.Where(alternative => IsNull(alternative) != true) : ImmutableArray.Create(value);
                var notNull = alternatives.Aggregate((Value)NeverValue.Instance, Joins.Values);
                return Either(() => notNull, whenNull);
        }
    }

    private Value EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        var value = Evaluate(access.Operation);
        return IsNull(value, access.Operation.Type) switch
        {
            true => new ConstantValue(constant: null, access.Syntax),
            false => WhenNotNull(),
            // An unknown object and its members are unknown alike: no need to tell null apart.
            null when value is UnknownValue or ReferenceValue => Either(WhenNotNull, () => NeverValue.Instance),
            null => Either(WhenNotNull, () => new ConstantValue(constant: null, access.Syntax)),
        };

        Value WhenNotNull()
        {
            var receiver = value is ChoiceValue choice
                ? choice.Alternatives.Where(alternative => IsNull(alternative) != true).Aggregate((Value)NeverValue.Instance, Joins.Values)
                : value;
            _frame.ImplicitReceivers.Push(receiver);
            try
            {
                return Evaluate(access.WhenNotNull);
            }
            finally
            {
                _frame.ImplicitReceivers.Pop();
            }
        }
    }

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            var left = Evaluate(binary.LeftOperand);
            if (left is NeverValue)
            {
                return left;
            }

            var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
            switch (Truth(left))
            {
                case { } known when known != isAnd:
                    return left;
                case not null:
                    return Evaluate(binary.RightOperand);
                default:
                    var right = Either(() => Evaluate(binary.RightOperand), () => NeverValue.Instance);
                    return FromTruth(isAnd ? And(null, Truth(right)) : Or(null, Truth(right)), binary.Syntax);
            }
        }

        var a = Evaluate(binary.LeftOperand);
        var b = Evaluate(binary.RightOperand);
        if (a is NeverValue || b is NeverValue)
        {
            return NeverValue.Instance;
        }

        if (binary.OperatorMethod is { } method && !PulumiTypes.IsProviderCode(method.ContainingType, Compilation) && HasBody(method))
        {
            return Invoke(new Call(method, Receiver: null, ImmutableArray.Create(a, b), ImmutableArray.Create<SyntaxNode?>(binary.LeftOperand.Syntax, binary.RightOperand.Syntax), binary.Syntax));
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => FromTruth(AreEqual(), binary.Syntax),
            BinaryOperatorKind.NotEquals => FromTruth(Not(AreEqual()), binary.Syntax),
            BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String => Concatenate(ImmutableArray.Create(a, b), ImmutableArray.Create(TypeOf(binary.LeftOperand), TypeOf(binary.RightOperand)), binary.Syntax),
            _ => Arithmetic.Compute(binary.OperatorKind, a, b) is { } result
                ? new ConstantValue(result, binary.Syntax) { EnumType = EnumOf(binary.Type) }
                : Unknown(UnknownReason.UnseenCode, binary.Syntax, a, b),
        };

        bool? AreEqual() => b.IsNull ? IsNull(a, TypeOf(binary.LeftOperand)) : a.IsNull ? IsNull(b, TypeOf(binary.RightOperand)) : Equal(a, b);
    }

    /// <summary>What <c>==</c> gives; an output that echoes an input of the program is as good as the input.</summary>
    public bool? Equal(Value a, Value b)
        => a is ObjectInstance { Unseen: null, Type: { } type } x && b is ObjectInstance { Unseen: null } y && !ReferenceEquals(x, y) ? AreEqual(x, y, type) : EqualOrEchoed(a, b);

    /// <summary>Records are equal if their members are, other objects if they are one and the same.</summary>
    private bool? AreEqual(ObjectInstance a, ObjectInstance b, INamedTypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(type, b.Type))
        {
            return false;
        }

        for (var candidate = type; candidate is not null && !PulumiTypes.IsProviderCode(candidate, Compilation); candidate = candidate.BaseType)
        {
            if (candidate.GetMembers("Equals").Any(member => !member.IsImplicitlyDeclared))
            {
                return null;
            }
        }

        if (!type.IsRecord && !type.IsValueType)
        {
            return false;
        }

        bool? equal = true;
        foreach (var member in a.Members.Keys.Union(b.Members.Keys, SymbolEqualityComparer.Default))
        {
            // What a primary constructor captures is no member of a record.
            if (member is IFieldSymbol or IPropertySymbol)
            {
                equal = And(equal, Equal(ReadObject(a, member, a.Origin!, isVirtual: false), ReadObject(b, member, b.Origin!, isVirtual: false)));
            }
        }

        return equal;
    }

    private static bool? EqualOrEchoed(Value a, Value b)
        => Sameness.Equal(a, b) ?? (Echo(a) is { } x ? Sameness.Equal(x, b) : Echo(b) is { } y ? Sameness.Equal(a, y) : null);

    /// <summary>The type before it is boxed.</summary>
    private static ITypeSymbol? TypeOf(IOperation operation)
        => operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand.Type : operation.Type;

    private Value EvaluateTupleBinary(ITupleBinaryOperation binary)
    {
        var (a, b) = (Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        bool? equal = null;
        if (a is TupleValue x && b is TupleValue y && x.Items.Length == y.Items.Length)
        {
            equal = x.Items.Zip(y.Items, (i, j) => Equal(i.Value, j.Value)).Aggregate((bool?)true, And);
        }

        return FromTruth(binary.OperatorKind == BinaryOperatorKind.NotEquals ? Not(equal) : equal, binary.Syntax);
    }

    private Value EvaluateUnary(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        if (operand is NeverValue)
        {
            return operand;
        }

        switch (unary.OperatorKind)
        {
            case UnaryOperatorKind.Not:
                return FromTruth(Not(Truth(operand)), unary.Syntax);
            case UnaryOperatorKind.Plus:
                return operand;
            case UnaryOperatorKind.Hat:
                return operand is ConstantValue { Constant: int fromEnd } ? FromEnd(fromEnd, unary.Syntax) : Unknown(UnknownReason.UnseenCode, unary.Syntax, operand);
            case UnaryOperatorKind.Minus when operand is ConstantValue { Constant: { } number }:
                return Arithmetic.Compute(BinaryOperatorKind.Subtract, new ConstantValue(0, unary.Syntax), operand) is { } negated && Numbers.IsNumber(number)
                    ? new ConstantValue(negated, unary.Syntax)
                    : Unknown(UnknownReason.UnseenCode, unary.Syntax);
            default:
                return Unknown(UnknownReason.UnseenCode, unary.Syntax, operand);
        }
    }

    /// <summary>An index that counts from the end: a tuple of its distance, which no other value of that type is.</summary>
    private static Value FromEnd(int distance, SyntaxNode syntax)
        => new TupleValue(ImmutableArray.Create(new AssignedValue(new ConstantValue(distance, syntax), syntax)), syntax);

    private Value EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        var target = FindTarget(increment.Target);
        var before = target.Read();
        var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Arithmetic.Compute(kind, before, new ConstantValue(1, increment.Syntax)) is { } result
            ? Stored(result, increment.Type, increment.Syntax)
            : Unknown(UnknownReason.UnseenCode, increment.Syntax, before);
        target.Write(after, increment.Syntax);
        return increment.IsPostfix ? before : after;
    }

    /// <summary>A result as the variable holds it that is changed by it: a character stays one, and what doesn't fit isn't known.</summary>
    private Value Stored(object result, ITypeSymbol? type, SyntaxNode syntax)
        => type is not null && Arithmetic.Convert(result, type) is { } converted ? new ConstantValue(converted, syntax)
            : type is not null && Arithmetic.IsNumeric(type) ? Unknown(UnknownReason.UnseenCode, syntax)
            : new ConstantValue(result, syntax) { EnumType = EnumOf(type) };

    private Value EvaluateAssignment(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                var value = Evaluate(deconstruction.Value);
                var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
                if (target is ITupleOperation tuple)
                {
                    Deconstruct(tuple, value);
                }

                return value;

            case ICompoundAssignmentOperation compound:
                var changed = FindTarget(compound.Target);
                var before = changed.Read();
                var operand = Evaluate(compound.Value);
                var result = compound.Type?.TypeKind == TypeKind.Delegate
                    ? compound.OperatorKind == BinaryOperatorKind.Add ? MulticastValue.Add(before, operand, compound.Syntax) : MulticastValue.Remove(before, operand, compound.Syntax)
                    : compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String
                    ? Concatenate(ImmutableArray.Create(before, operand), ImmutableArray.Create(TypeOf(compound.Target), TypeOf(compound.Value)), compound.Syntax)
                    : Arithmetic.Compute(compound.OperatorKind, before, operand) is { } computed
                        ? Stored(computed, compound.Type, compound.Syntax)
                        : Unknown(UnknownReason.UnseenCode, compound.Syntax, before, operand);
                changed.Write(result, compound.Value.Syntax);
                return result;

            case ICoalesceAssignmentOperation coalesce:
                var empty = FindTarget(coalesce.Target);
                var current = empty.Read();
                if (IsNull(current, coalesce.Target.Type) == false)
                {
                    return current;
                }

                var filled = EvaluateCoalesce(current, coalesce.Target.Type, () => Evaluate(coalesce.Value));
                empty.Write(filled, coalesce.Value.Syntax);
                return filled;

            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation { Local: var reference } }:
                Alias(reference, assignment.Value);
                return Evaluate(assignment.Value);

            default:
                var written = FindTarget(assignment.Target);
                var assigned = Evaluate(assignment.Value);
                if (assigned is not NeverValue)
                {
                    written.Write(assigned, assignment.Value.Syntax);
                }

                return assigned;
        }
    }

    /// <summary>The handlers of an event of the program's own; null for one that isn't.</summary>
    private Cell? EventCell(IEventReferenceOperation reference)
        => reference.Event.IsStatic ? StaticCell(reference.Event)
            : reference.Instance is not null && Evaluate(reference.Instance) is ObjectInstance { Unseen: null } instance ? instance.Member(reference.Event)
            : null;

    private ConstantValue EvaluateEventAssignment(IEventAssignmentOperation assignment)
    {
        var handler = Evaluate(assignment.HandlerValue);
        if (assignment.EventReference is IEventReferenceOperation reference && Source.Contains(Compilation, reference.Event) && EventCell(reference) is { } cell)
        {
            var before = cell.Content is AssignedValue assigned ? assigned.Value : ConstantValue.Null;
            WriteCell(cell, assignment.Adds ? MulticastValue.Add(before, handler, assignment.Syntax) : MulticastValue.Remove(before, handler, assignment.Syntax), assignment.Syntax);
        }
        else if (assignment.Adds)
        {
            // Nobody knows when the event is raised, or whether it is.
            HandOn(handler, isLibrary: false);
            RunCallback(handler, assignment.Syntax);
        }

        return ConstantValue.Null;
    }

    private void Deconstruct(ITupleOperation target, Value value)
    {
        for (var i = 0; i < target.Elements.Length; i++)
        {
            var element = target.Elements[i];
            if (element is IDeclarationExpressionOperation { Expression: var inner })
            {
                element = inner;
            }

            var part = Part(value, i, target.Elements.Length, target.Syntax);
            if (element is ITupleOperation nested)
            {
                Deconstruct(nested, part);
            }
            else if (element is not IDiscardOperation)
            {
                Assign(element, part, part.Origin ?? target.Syntax);
            }
        }
    }

    /// <summary>What deconstruction gives at a position: an item of a tuple, a positional member of a record, the key or value of a pair.</summary>
    private Value Part(Value value, int index, int count, SyntaxNode syntax)
    {
        switch (value)
        {
            case TupleValue tuple when index < tuple.Items.Length:
                return tuple.Items[index].Value;
            case ObjectInstance { Type: { } type } instance:
                var method = Inherited(type, "Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count);
                if (method is { IsImplicitlyDeclared: true } && Inherited(method.ContainingType, method.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                {
                    return ReadMember(instance, property, syntax);
                }

                if (method is not null && HasBody(method))
                {
                    var cells = method.Parameters.Select(_ => new Cell()).ToArray();
                    Run(method, instance, (frame, parameters) =>
                    {
                        for (var i = 0; i < parameters.Length; i++)
                        {
                            frame.Variables[parameters[i]] = cells[i];
                        }
                    }, syntax);
                    return cells[index].Content is AssignedValue assigned ? assigned.Value : Unknown(UnknownReason.UnseenCode, syntax);
                }

                break;
            case ChoiceValue choice:
                return choice.Alternatives.Select(alternative => Part(alternative, index, count, syntax)).Aggregate((Value)NeverValue.Instance, Joins.Values);
        }

        return Unknown(UnknownReason.UnseenCode, syntax, value);
    }

    /// <summary>The members of that name of a class and of those that it derives from, nearest first.</summary>
    private static IEnumerable<ISymbol> Inherited(INamedTypeSymbol type, string name)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            foreach (var member in candidate.GetMembers(name))
            {
                yield return member;
            }
        }
    }

    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolated, bool outputsAreTexts)
    {
        var parts = new List<Value>();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: { } text }:
                    parts.Add(new ConstantValue(text.ConstantValue.HasValue ? text.ConstantValue.Value : "", text.Syntax));
                    break;
                case IInterpolationOperation hole:
                    parts.Add(Hole(hole));
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var appended, ..] } }:
                    parts.Add(AsText(Evaluate(appended.Value), appended.Value is IConversionOperation { IsImplicit: true } c ? c.Operand.Type : appended.Value.Type, appended.Syntax));
                    break;
                default:
                    parts.Add(Unknown(UnknownReason.UnseenCode, part.Syntax));
                    break;
            }
        }

        if (parts.OfType<NeverValue>().Any())
        {
            return NeverValue.Instance;
        }

        return Text(parts, interpolated.Syntax);

        Value Hole(IInterpolationOperation hole)
        {
            var expression = hole.Expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxed ? boxed.Operand : hole.Expression;
            var value = AsPlain(Evaluate(expression), expression.Type);
            if (!outputsAreTexts && PulumiTypes.IsInputOrOutput(expression.Type))
            {
                // ToString() of an output is a warning text, not its value.
                return Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
            }

            if (hole.FormatString is not null || hole.Alignment is not null)
            {
                var format = hole.FormatString is { ConstantValue: { HasValue: true, Value: string text } } ? text : null;
                var formatted = hole.FormatString is null || (value is ConstantValue { EnumType: not null } && format is "G" or "g") ? AsText(value, expression.Type, hole.Syntax)
                    : format is not null && value is ConstantValue { Constant: IFormattable formattable, EnumType: null } && formattable is not (float or double or decimal) ? new ConstantValue(Formatting.Format(formattable, format), hole.Syntax)
                    : Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
                return hole.Alignment is null ? formatted
                    : formatted.Text is { } unaligned && hole.Alignment.ConstantValue is { HasValue: true, Value: int and >= -1024 and <= 1024 } width
                        ? new ConstantValue((int)width.Value! < 0 ? unaligned.PadRight(-(int)width.Value!) : unaligned.PadLeft((int)width.Value!), hole.Syntax)
                    : Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
            }

            return AsText(value, expression.Type, hole.Syntax);
        }
    }

    private Value EvaluateSwitch(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        return value is NeverValue ? value : Arm(0);

        Value Arm(int index)
        {
            if (index == @switch.Arms.Length)
            {
                return NeverValue.Instance;
            }

            var arm = @switch.Arms[index];
            var matches = Matches(value, arm.Pattern);
            if (matches != false && arm.Guard is not null)
            {
                matches = And(matches, Truth(Evaluate(arm.Guard)));
            }

            return matches switch
            {
                true => Evaluate(arm.Value),
                false => Arm(index + 1),
                null => Either(() => Evaluate(arm.Value), () => Arm(index + 1)),
            };
        }
    }

    private bool? Matches(Value value, IPatternOperation pattern)
    {
        Budget.Step();
        if (value is NeverValue)
        {
            return null;
        }

        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Evaluate(constant.Value) is var wanted && wanted.IsNull ? IsNull(value, constant.InputType)
                    : constant.InputType is { IsValueType: false } && value is ConstantValue held && wanted is ConstantValue asked && !AreOfOneType(held, asked) ? false
                    : Equal(value, wanted);
            case INegatedPatternOperation negated:
                return Not(Matches(value, negated.Pattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return Or(Matches(value, or.LeftPattern), Matches(value, or.RightPattern));
            case IBinaryPatternOperation and:
                return Matches(value, and.LeftPattern) is var left && left == false ? false : And(left, Matches(value, and.RightPattern));
            case IRelationalPatternOperation relational:
                return Arithmetic.Compute(relational.OperatorKind, value, Evaluate(relational.Value)) as bool?;
            case ITypePatternOperation type:
                return IsInstance(value, type.MatchedType);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } declared)
                {
                    Declare(declared, value, value.Origin);
                }

                return declaration.MatchesNull ? true : IsInstance(value, declaration.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchesRecursive(value, recursive);
            case IListPatternOperation list:
                return MatchesList(value, list);
            default:
                return null;
        }
    }

    private bool? MatchesRecursive(Value value, IRecursivePatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
        {
            Declare(declared, value, value.Origin);
        }

        var input = pattern.InputType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : pattern.InputType;
        var matches = SymbolEqualityComparer.Default.Equals(pattern.MatchedType, input) || pattern.MatchedType.IsTupleType
            ? Not(IsNull(value, pattern.InputType))
            : IsInstance(value, pattern.MatchedType);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && matches != false; i++)
        {
            matches = And(matches, Matches(Part(value, i, pattern.DeconstructionSubpatterns.Length, pattern.Syntax), pattern.DeconstructionSubpatterns[i]));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (matches == false)
            {
                break;
            }

            _frame.ImplicitReceivers.Push(value);
            try
            {
                var member = property.Member switch
                {
                    IPropertyReferenceOperation reference => ReadMember(value, reference.Property, reference.Syntax),
                    IFieldReferenceOperation reference => ReadMember(value, reference.Field, reference.Syntax),
                    _ => Unknown(UnknownReason.UnseenCode, property.Syntax),
                };
                matches = And(matches, Matches(member, property.Pattern));
            }
            finally
            {
                _frame.ImplicitReceivers.Pop();
            }
        }

        return matches;
    }

    private bool? MatchesList(Value value, IListPatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
        {
            Declare(declared, value, value.Origin);
        }

        if (Elements(value) is not { IsCertain: true } content)
        {
            return IsNull(value) == true ? false : null;
        }

        var elements = content.Elements;
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(p => p is ISlicePatternOperation)!);
        if (slice < 0 ? elements.Count != pattern.Patterns.Length : elements.Count < pattern.Patterns.Length - 1)
        {
            return false;
        }

        var rest = elements.Count - (pattern.Patterns.Length - 1);
        bool? matches = true;
        for (var i = 0; i < pattern.Patterns.Length && matches != false; i++)
        {
            matches = And(matches, pattern.Patterns[i] is ISlicePatternOperation sliced
                ? sliced.Pattern is null ? true : Matches(Slice(value, elements, slice, rest, pattern.Syntax), sliced.Pattern)
                : Matches(elements[slice >= 0 && i > slice ? i + rest - 1 : i].Value, pattern.Patterns[i]));
        }

        return matches;

        static Value Slice(Value whole, ImmutableList<AssignedValue> elements, int start, int length, SyntaxNode syntax)
            => whole is ConstantValue { Constant: string text }
                ? new ConstantValue(text.Substring(start, length), syntax)
                : new ListInstance(new ListContent(elements.GetRange(start, length), IsComplete: true), syntax);
    }

    /// <summary>Whether a value is an instance of a type; null if it can't be known.</summary>
    private bool? IsInstance(Value value, ITypeSymbol? type)
    {
        type = type is null ? null : Substitute(type);
        if (type is ITypeParameterSymbol)
        {
            return value.IsNull ? false : null;
        }

        switch (value)
        {
            case ConstantValue { Constant: null }:
                return false;
            // Of an enum-like struct only its text is kept.
            case ConstantValue { Constant: string } when PulumiTypes.IsEnumStruct(type):
                return null;
            case ConstantValue constant:
                return TypeOf(constant) is { } own ? Is(own) : null;
            case ListInstance { Type: { } listed }:
                return Is(listed);
            case ListInstance or MapInstance or TupleValue or TextBuilderInstance when type is { SpecialType: not SpecialType.None and not SpecialType.System_Object, TypeKind: not TypeKind.Interface } or { TypeKind: TypeKind.Enum }
                || (type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } && Source.Contains(Compilation, type)):
                return false;
            case ObjectInstance { Type: { } actual }:
                return Is(actual);
            case ReferenceValue { IsResource: true } reference:
                return Is(reference.Resource.Type);
            default:
                return null;
        }

        bool Is(ITypeSymbol actual)
            => type is not null && Compilation.ClassifyCommonConversion(actual, type) is { IsIdentity: true } or { IsImplicit: true, IsNumeric: false, IsNullable: false, IsUserDefined: false };
    }

    /// <summary>The type that a constant has when it is boxed; null for one that isn't known.</summary>
    private ITypeSymbol? TypeOf(ConstantValue constant) => constant.EnumType ?? (constant.Constant switch
    {
        string => SpecialType.System_String,
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
        int => SpecialType.System_Int32,
        long => SpecialType.System_Int64,
        double => SpecialType.System_Double,
        _ => SpecialType.None,
    } is var special and not SpecialType.None ? Compilation.GetSpecialType(special) : null);

    private bool AreOfOneType(ConstantValue a, ConstantValue b) => TypeOf(a) is not { } x || TypeOf(b) is not { } y || SymbolEqualityComparer.Default.Equals(x, y);

    public Value Default(ITypeSymbol? type, SyntaxNode? syntax)
    {
        if (type is null || type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || PulumiTypes.IsEnumStruct(type))
        {
            return new ConstantValue(constant: null, syntax);
        }

        return type.SpecialType switch
        {
            SpecialType.System_Boolean => new ConstantValue(constant: false, syntax),
            SpecialType.System_Int32 => new ConstantValue(0, syntax),
            SpecialType.System_Int64 => new ConstantValue(0L, syntax),
            SpecialType.System_Double => new ConstantValue(0d, syntax),
            SpecialType.System_Char => new ConstantValue('\0', syntax),
            _ when type.TypeKind == TypeKind.Enum => new ConstantValue(0, syntax) { EnumType = (INamedTypeSymbol)type },
            _ when type.OriginalDefinition.Name == "ImmutableArray" => new ListInstance(ListContent.Empty, syntax),
            _ when type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named && !PulumiTypes.IsProviderCode(named, Compilation) => new ObjectInstance(named, syntax),
            _ => new UnknownValue(UnknownReason.UnseenCode, syntax),
        };
    }
}
