using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Operators, and when two values are equal.</summary>
internal sealed partial class Interpreter
{
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

        if (!(binary.IsLifted && (a.IsNull || b.IsNull)) && OwnOperator(binary.OperatorMethod, binary.ConstrainedToType) is { } method)
        {
            return Operate(method, binary.IsLifted, ImmutableArray.Create(a, b), ImmutableArray.Create<SyntaxNode?>(binary.LeftOperand.Syntax, binary.RightOperand.Syntax), binary.Syntax);
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => FromTruth(AreEqual(), binary.Syntax),
            BinaryOperatorKind.NotEquals => FromTruth(Not(AreEqual()), binary.Syntax),
            _ when binary.IsLifted && Lifted(binary.OperatorKind, a, b, binary.Syntax) is { } lifted => lifted,
            BinaryOperatorKind.Add when binary.Type?.TypeKind == TypeKind.Delegate => MulticastValue.Add(a, b, binary.Syntax),
            BinaryOperatorKind.Subtract when binary.Type?.TypeKind == TypeKind.Delegate => MulticastValue.Remove(a, b, binary.Syntax),
            BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String => Concatenate(ImmutableArray.Create(a, b), ImmutableArray.Create(TypeOf(binary.LeftOperand), TypeOf(binary.RightOperand)), binary.Syntax),
            _ => Arithmetic.Compute(binary.OperatorKind, a, b, binary.IsChecked) is { } result
                ? new ConstantValue(result, binary.Syntax) { EnumType = EnumOf(binary.Type) }
                : NotComputed(binary.OperatorKind, a, b, binary.IsChecked, binary.Syntax),
        };

        // Of objects, and of classes without an operator of their own, the references are compared.
        bool IsByReference() => binary.OperatorMethod is null && !a.IsNull && !b.IsNull && ((a is ObjectInstance { Type.IsReferenceType: true } && b is ObjectInstance)
            || (binary.LeftOperand.Type is { SpecialType: SpecialType.System_Object } && binary.RightOperand.Type is { SpecialType: SpecialType.System_Object }));

        bool? AreEqual() => IsByReference() ? AreOne(a, b) : b.IsNull ? IsNull(a, TypeOf(binary.LeftOperand)) : a.IsNull ? IsNull(b, TypeOf(binary.RightOperand)) : Equal(a, b);
    }

    /// <summary>What an operator on numbers gives that can't be computed: nothing, where it surely throws.</summary>
    private Value NotComputed(BinaryOperatorKind kind, Value a, Value b, bool isChecked, SyntaxNode syntax) => (kind, a, b) switch
    {
        (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, ConstantValue { Constant: int or long }, ConstantValue { Constant: 0 or 0L }) => Throws(nameof(DivideByZeroException), syntax, a, b),
        (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply, ConstantValue { Constant: int }, ConstantValue { Constant: int }) when isChecked => Throws(nameof(OverflowException), syntax, a, b),
        _ => Unknown(UnknownReason.UnseenCode, syntax, a, b),
    };

    /// <summary>Whether two objects are one and the same; constants may be boxed anywhere.</summary>
    public bool? AreOne(Value a, Value b)
        => ReferenceEquals(a, b) ? true
            : a is ObjectInstance && b is ObjectInstance ? Sameness.AreSame(a, b)
            : a is ConstantValue { Constant: not null } && b is ConstantValue { Constant: not null } ? EqualObjects(a, b) == false ? false : null
            : Sameness.Equal(a, b);

    /// <summary>What <c>Equals</c> gives: boxed numbers of different types are different.</summary>
    public bool? EqualObjects(Value a, Value b) => (a, b) is (ConstantValue { Constant: not null } x, ConstantValue { Constant: not null } y) && !AreOfOneType(x, y) ? false : Equal(a, b);

    /// <summary>An operator of the program's own that can be run: of an interface's operator, what a type parameter makes of it. Null for any other.</summary>
    private IMethodSymbol? OwnOperator(IMethodSymbol? method, ITypeSymbol? constrained)
    {
        if (method is { IsAbstract: true } && constrained is not null)
        {
            method = Substitute(constrained).FindImplementationForInterfaceMember(method) as IMethodSymbol;
        }

        return method is not null && !PulumiTypes.IsProviderCode(method.ContainingType, Compilation) && HasBody(method) ? method : null;
    }

    /// <summary>Runs an operator of the program's own; one that is lifted isn't run for null.</summary>
    private Value Operate(IMethodSymbol method, bool isLifted, ImmutableArray<Value> operands, ImmutableArray<SyntaxNode?> expressions, SyntaxNode syntax)
    {
        if (operands.Any(operand => operand is NeverValue))
        {
            return NeverValue.Instance;
        }

        if (isLifted && operands.Any(operand => IsNull(operand) != false))
        {
            return operands.Any(operand => operand.IsNull)
                ? method.ReturnType.SpecialType == SpecialType.System_Boolean && operands.Length == 2 ? new ConstantValue(constant: false, syntax) : new ConstantValue(constant: null, syntax)
                : Unknown(UnknownReason.UnseenCode, syntax, operands);
        }

        return method.IsStatic
            ? Invoke(new Call(method, Receiver: null, operands, expressions, syntax))
            // The operator changes the object itself.
            : Invoke(new Call(method, operands[0], operands.RemoveAt(0), expressions.RemoveAt(0), syntax)) is NeverValue never ? never : operands[0];
    }

    /// <summary>What an operator gives where an operand is null; null if none is.</summary>
    private static ConstantValue? Lifted(BinaryOperatorKind kind, Value a, Value b, SyntaxNode syntax)
    {
        if (!a.IsNull && !b.IsNull)
        {
            return null;
        }

        object? result = kind switch
        {
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
            BinaryOperatorKind.And when a.Boolean == false || b.Boolean == false => false,
            BinaryOperatorKind.Or when a.Boolean == true || b.Boolean == true => true,
            _ => null,
        };
        return result is null && a is not ConstantValue | b is not ConstantValue && kind is BinaryOperatorKind.And or BinaryOperatorKind.Or ? null : new ConstantValue(result, syntax);
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

        if (!type.IsRecord && !type.IsValueType && !type.IsAnonymousType)
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

        if (unary.OperatorMethod is not null && OwnOperator(unary.OperatorMethod, unary.ConstrainedToType) is { } method)
        {
            return Operate(method, unary.IsLifted, ImmutableArray.Create(operand), ImmutableArray.Create<SyntaxNode?>(unary.Operand.Syntax), unary.Syntax);
        }

        if (unary.IsLifted && operand.IsNull)
        {
            return operand;
        }

        switch (unary.OperatorKind)
        {
            case UnaryOperatorKind.BitwiseNegation when operand is ConstantValue { Constant: int bits } flags:
                return new ConstantValue(~bits, unary.Syntax) { EnumType = flags.EnumType };
            case UnaryOperatorKind.Plus when operand is not ConstantValue:
                return Unknown(UnknownReason.UnseenCode, unary.Syntax, operand);
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
        var after = OwnOperator(increment.OperatorMethod, increment.ConstrainedToType) is { } method
            ? Operate(method, increment.IsLifted, ImmutableArray.Create(before), ImmutableArray.Create<SyntaxNode?>(increment.Target.Syntax), increment.Syntax)
            : increment.IsLifted && before.IsNull ? before
            : Arithmetic.Compute(kind, before, new ConstantValue(1, increment.Syntax), increment.IsChecked) is { } result
            ? Stored(result, increment.Type, increment.IsChecked, increment.Syntax)
            : NotComputed(kind, before, new ConstantValue(1, increment.Syntax), increment.IsChecked, increment.Syntax);
        if (after is NeverValue)
        {
            return after;
        }

        target.Write(after, increment.Syntax);
        return increment.IsPostfix ? before : after;
    }

    /// <summary>A result as the variable holds it that is changed by it: a character stays one, and what doesn't fit isn't known.</summary>
    private Value Stored(object result, ITypeSymbol? type, bool isChecked, SyntaxNode syntax)
        => type is not null && Arithmetic.Convert(result, type, isChecked) is { } converted ? new ConstantValue(converted, syntax)
            : type is not null && Arithmetic.IsNumeric(type) ? Unknown(UnknownReason.UnseenCode, syntax)
            : new ConstantValue(result, syntax) { EnumType = EnumOf(type) };
}
