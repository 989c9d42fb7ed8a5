using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Assignments, deconstructions and handlers of events.</summary>
internal sealed partial class Interpreter
{
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
                var result = OwnOperator(compound.OperatorMethod, compound.ConstrainedToType) is { } own
                    ? Operate(own, compound.IsLifted, ImmutableArray.Create(before, operand), ImmutableArray.Create<SyntaxNode?>(compound.Target.Syntax, compound.Value.Syntax), compound.Syntax)
                    : compound.Type?.TypeKind == TypeKind.Delegate
                    ? compound.OperatorKind == BinaryOperatorKind.Add ? MulticastValue.Add(before, operand, compound.Syntax) : MulticastValue.Remove(before, operand, compound.Syntax)
                    : compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String
                    ? Concatenate(ImmutableArray.Create(before, operand), ImmutableArray.Create(TypeOf(compound.Target), TypeOf(compound.Value)), compound.Syntax)
                    : compound.IsLifted && Lifted(compound.OperatorKind, before, operand, compound.Syntax) is { } lifted ? lifted
                    : Arithmetic.Compute(compound.OperatorKind, before, operand, compound.IsChecked) is { } computed
                        ? Stored(computed, compound.Type, compound.IsChecked, compound.Syntax)
                        : NotComputed(compound.OperatorKind, before, operand, compound.IsChecked, compound.Syntax);
                if (result is NeverValue)
                {
                    return result;
                }

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
        var parts = Parts(value, target.Elements.Length, target.Syntax);
        for (var i = 0; i < target.Elements.Length; i++)
        {
            var element = target.Elements[i];
            if (element is IDeclarationExpressionOperation { Expression: var inner })
            {
                element = inner;
            }

            var part = parts[i];
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

    /// <summary>What deconstruction gives: the items of a tuple, the positional members of a record, the key and value of a pair.</summary>
    private Value[] Parts(Value value, int count, SyntaxNode syntax)
    {
        switch (value)
        {
            case TupleValue tuple when tuple.Items.Length >= count:
                return tuple.Items.Take(count).Select(item => item.Value).ToArray();
            case ObjectInstance { Type: { } type } instance when Inherited(type, "Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count) is { } method:
                if (method.IsImplicitlyDeclared)
                {
                    return method.Parameters
                        .Select(parameter => Inherited(method.ContainingType, parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property ? ReadMember(instance, property, syntax) : Unknown(UnknownReason.UnseenCode, syntax, value))
                        .ToArray();
                }

                if (HasBody(method))
                {
                    var cells = method.Parameters.Select(_ => new Cell()).ToArray();
                    Run(method, instance, (frame, parameters) =>
                    {
                        for (var i = 0; i < parameters.Length; i++)
                        {
                            frame.Variables[parameters[i]] = cells[i];
                        }
                    }, syntax);
                    return cells.Select(cell => cell.Content is AssignedValue assigned ? assigned.Value : Unknown(UnknownReason.UnseenCode, syntax)).ToArray();
                }

                break;
            case ChoiceValue choice:
                return choice.Alternatives.Select(alternative => Parts(alternative, count, syntax)).Aggregate((a, b) => a.Zip(b, Joins.Values).ToArray());
        }

        return Enumerable.Range(0, count).Select(_ => Unknown(UnknownReason.UnseenCode, syntax, value)).ToArray();
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
}
