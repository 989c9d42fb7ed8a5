using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Expressions: which is which, and those that name something or choose.</summary>
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
            // The library's handlers write what the text says; a handler of the program may do anything.
            case IInterpolatedStringHandlerCreationOperation { Content: IInterpolatedStringOperation text, Type.Name: "AppendInterpolatedStringHandler" or "DefaultInterpolatedStringHandler" }:
                return EvaluateInterpolation(text, outputsAreTexts: false);
            case IAnonymousFunctionOperation lambda:
                return new DelegateValue(lambda.Symbol, lambda, receiver: null, _frame.Capture(), lambda.Syntax);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IEventReferenceOperation @event:
                return EventCell(@event) is { } handlers ? handlers.Content is AssignedValue registered ? registered.Value : ConstantValue.Null : Unknown(UnknownReason.UnseenCode, @event.Syntax);
            case IEventAssignmentOperation assignment:
                return EvaluateEventAssignment(assignment);
            case IAwaitOperation await:
                return Waited(Evaluate(await.Operation));
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
