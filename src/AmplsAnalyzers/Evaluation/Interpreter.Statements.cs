using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Statements.</summary>
internal sealed partial class Interpreter
{
    private Frame _frame = new(method: null, receiver: null, closure: null);

    private Frame CurrentFrame => _frame;

    private Flow Execute(IOperation? operation)
    {
        Budget.Step();
        switch (operation)
        {
            case null or IEmptyOperation or ILocalFunctionOperation:
                return Flow.Next;

            case IBlockOperation block:
                return ExecuteAll(block.Operations);

            case IMethodBodyBaseOperation body:
                return Execute((IOperation?)body.BlockBody ?? body.ExpressionBody);

            case IVariableDeclarationGroupOperation group:
                ForgetWhatMayChange(group);
                return ExecuteAll(group.Declarations);

            case IVariableDeclarationOperation declaration:
                foreach (var declarator in declaration.Declarators)
                {
                    var initializer = declarator.Initializer ?? declaration.Initializer;
                    if (declarator.Symbol.IsRef && initializer is not null)
                    {
                        Alias(declarator.Symbol, initializer.Value);
                        continue;
                    }

                    var value = initializer is null ? null : Evaluate(initializer.Value);
                    if (value is NeverValue)
                    {
                        return Flow.Throw;
                    }

                    Declare(declarator.Symbol, value is null ? null : Copied(value), initializer?.Value.Syntax);
                }

                return Flow.Next;

            case IExpressionStatementOperation statement:
                if (Evaluate(statement.Operation) is NeverValue)
                {
                    return Flow.Throw;
                }

                ForgetWhatMayChange(statement);
                return Flow.Next;

            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                return Evaluate(yield.ReturnedValue) is var yielded and not NeverValue ? Yield(new AssignedValue(Copied(yielded), yield.ReturnedValue!.Syntax)) : Flow.Throw;

            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return new Flow(FlowKind.Return, ConstantValue.Null);

            case IReturnOperation @return:
                var returned = @return.ReturnedValue is null ? ConstantValue.Null : Evaluate(@return.ReturnedValue);
                return returned is NeverValue ? Flow.Throw : new Flow(FlowKind.Return, returned);

            case IBranchOperation branch:
                return new Flow(FlowKind.Jump, Value: null, branch.Target);

            case ILabeledOperation labeled:
                return Execute(labeled.Operation);

            case IConditionalOperation conditional:
                return Evaluate(conditional.Condition) switch
                {
                    NeverValue => Flow.Throw,
                    var condition => Truth(condition) switch
                    {
                        true => Execute(conditional.WhenTrue),
                        false => Execute(conditional.WhenFalse),
                        null => BranchOff(() => Execute(conditional.WhenTrue), () => Execute(conditional.WhenFalse)),
                    },
                };

            case ISwitchOperation @switch:
                return ExecuteSwitch(@switch);

            case IForEachLoopOperation loop:
                return ExecuteForEach(loop);

            case IForLoopOperation loop:
                if (ExecuteAll(loop.Before) is { IsNext: false } stopped)
                {
                    return stopped;
                }

                return ExecuteWhile(loop, loop.Condition, conditionFirst: true, negated: false, () => ExecuteAll(loop.AtLoopBottom));

            case IWhileLoopOperation loop:
                return ExecuteWhile(loop, loop.Condition, loop.ConditionIsTop, loop.ConditionIsUntil, () => Flow.Next);

            case ITryOperation @try:
                return ExecuteTry(@try);

            case IUsingOperation @using:
                var held = @using.Resources is IVariableDeclarationGroupOperation ? null : Evaluate(@using.Resources);
                if (held is NeverValue || (held is null && !Execute(@using.Resources).IsNext))
                {
                    return Flow.Throw;
                }

                var used = Execute(@using.Body);
                Dispose(held is null ? Held(@using.Resources) : [held], @using.Syntax);
                return used;

            case IUsingDeclarationOperation @using:
                var declared = Execute(@using.DeclarationGroup);
                if (declared.IsNext)
                {
                    _frame.Used.AddRange(Held(@using.DeclarationGroup).AsEnumerable().Reverse());
                }

                return declared;

            case ILockOperation @lock:
                return Evaluate(@lock.LockedValue) is NeverValue ? Flow.Throw : Execute(@lock.Body);

            // A builder refuses what Azure would refuse. The dry run goes on, so that the rules say it while the program is written.
            case IThrowOperation when GeneratedBuilder.IsIn(operation.Syntax.SyntaxTree):
                return Flow.Next;

            case IThrowOperation @throw:
                Throw(@throw);
                return Flow.Throw;

            default:
                return Evaluate(operation) is NeverValue ? Flow.Throw : Flow.Next;
        }
    }

    /// <summary>Runs statements; a <c>goto</c> to a label among them goes on there.</summary>
    /// <exception cref="BudgetSpentException">A <c>goto</c> keeps going back.</exception>
    private Flow ExecuteAll<T>(ImmutableArray<T> operations)
        where T : IOperation
    {
        var (used, outer) = (_frame.Used, _frame.Used.Count);
        var flow = ExecuteEach(operations);
        if (used.Count > outer)
        {
            var leaving = used.Skip(outer).Reverse().ToList();
            used.RemoveRange(outer, leaving.Count);
            Dispose(leaving, operations[0].Syntax);
        }

        return flow;
    }

    /// <summary>Runs what the program's own objects do when they are disposed of.</summary>
    private void Dispose(IEnumerable<Value?> values, SyntaxNode syntax)
    {
        var thrown = _thrown;
        foreach (var instance in values.OfType<ObjectInstance>())
        {
            if (instance.Type is { } type && Inherited(type, "Dispose").Concat(Inherited(type, "DisposeAsync")).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && HasBody(method)) is { } dispose)
            {
                Run(dispose, instance, (_, _) => { }, syntax);
            }
        }

        _thrown = thrown;
    }

    /// <summary>What declared variables hold, the last one first.</summary>
    private List<Value?> Held(IOperation declarations)
        => declarations is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(declaration => declaration.Declarators).Reverse().Select(declarator => (_frame.Find(declarator.Symbol)?.Content as AssignedValue)?.Value).ToList()
            : [];

    private Flow ExecuteEach<T>(ImmutableArray<T> operations)
        where T : IOperation
    {
        var pendings = _frame.PendingExits.Count;
        var jumpsBack = 0;
        for (var i = 0; i < operations.Length; i++)
        {
            if (operations[i] is ILabeledOperation labeled)
            {
                MeetExits(_frame, pendings, exit => IsJumpTo(exit, labeled.Label));
            }

            var flow = Execute(operations[i]);
            if (flow.Kind == FlowKind.Jump && PositionOf(operations, flow) is { } label)
            {
                if (label <= i && ++jumpsBack > Budget.MaxJumpsBack)
                {
                    throw new BudgetSpentException();
                }

                i = label - 1;
            }
            else if (!flow.IsNext)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    /// <summary>The position of the label that a <c>goto</c> jumps to; null if it is elsewhere.</summary>
    private static int? PositionOf<T>(ImmutableArray<T> operations, Flow jump)
        where T : IOperation
    {
        for (var i = 0; i < operations.Length; i++)
        {
            if (operations[i] is ILabeledOperation labeled && IsJumpTo(jump, labeled.Label))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A declaration makes a new variable each time it runs: lambdas of an earlier round keep theirs.</summary>
    private Cell Declare(ISymbol variable, Value? value, SyntaxNode? expression)
    {
        var cell = new Cell();
        if (value is not null)
        {
            cell.Set(new AssignedValue(value, expression));
        }

        _frame.Variables[variable] = cell;
        return cell;
    }

    private Flow ExecuteSwitch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        if (value is NeverValue)
        {
            return Flow.Throw;
        }

        var pendings = _frame.PendingExits.Count;
        var flow = ExecuteCases(@switch, value, 0);
        for (var jumps = 0; flow.Kind == FlowKind.Jump && jumps < Budget.MaxJumpsBack; jumps++)
        {
            // goto case
            var label = flow.Target;
            if (@switch.Cases.FirstOrDefault(@case => @case.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, label))) is not { } target)
            {
                break;
            }

            flow = ExecuteAll(target.Body);
        }

        MeetExits(_frame, pendings, exit => IsJumpTo(exit, @switch.ExitLabel));
        return IsJumpTo(flow, @switch.ExitLabel) ? Flow.Next : flow;
    }

    private Flow ExecuteCases(ISwitchOperation @switch, Value value, int index)
    {
        if (index == @switch.Cases.Length)
        {
            return Flow.Next;
        }

        var @case = @switch.Cases[index];
        bool? matches = false;
        foreach (var clause in @case.Clauses)
        {
            var answer = clause switch
            {
                // The default comes last whatever its place; a later case that matches is found first.
                IDefaultCaseClauseOperation => OtherCaseMatches(@switch, value, @case) switch { true => false, false => true, null => (bool?)null },
                ISingleValueCaseClauseOperation single => Sameness.Equal(value, Evaluate(single.Value)),
                IPatternCaseClauseOperation pattern => And(Matches(value, pattern.Pattern), pattern.Guard is null ? true : Truth(Evaluate(pattern.Guard))),
                _ => null,
            };
            matches = Or(matches, answer);
            if (matches == true)
            {
                break;
            }
        }

        return matches switch
        {
            true => ExecuteAll(@case.Body),
            false => ExecuteCases(@switch, value, index + 1),
            null => BranchOff(() => ExecuteAll(@case.Body), () => ExecuteCases(@switch, value, index + 1)),
        };
    }

    private bool? OtherCaseMatches(ISwitchOperation @switch, Value value, ISwitchCaseOperation except)
    {
        bool? any = false;
        foreach (var @case in @switch.Cases)
        {
            if (ReferenceEquals(@case, except))
            {
                continue;
            }

            foreach (var clause in @case.Clauses)
            {
                any = Or(any, clause switch
                {
                    ISingleValueCaseClauseOperation single => Sameness.Equal(value, Evaluate(single.Value)),
                    IPatternCaseClauseOperation pattern => And(Matches(value, pattern.Pattern), pattern.Guard is null ? true : Truth(Evaluate(pattern.Guard))),
                    _ => false,
                });
            }
        }

        return any;
    }

    private static bool IsJumpTo(Flow flow, ILabelSymbol label)
        => flow.Kind == FlowKind.Jump && SymbolEqualityComparer.Default.Equals(flow.Target, label);

    private Flow ExecuteForEach(IForEachLoopOperation loop)
    {
        var collection = Evaluate(loop.Collection);
        if (collection is NeverValue)
        {
            return Flow.Throw;
        }

        if (IsBroken(loop))
        {
            collection = Unknown(UnknownReason.Loop, loop.Collection.Syntax, collection);
        }

        var pendings = _frame.PendingExits.Count;
        var flow = ForEach(collection, loop.Collection.Syntax, element =>
        {
            AssignLoopVariable(loop.LoopControlVariable, element);
            return ExecuteRound(loop);
        });
        MeetExits(_frame, pendings, exit => IsJumpTo(exit, loop.ExitLabel));
        return IsJumpTo(flow, loop.ExitLabel) ? Flow.Next : flow;
    }

    private void AssignLoopVariable(IOperation variable, AssignedValue element)
    {
        switch (variable)
        {
            case IVariableDeclaratorOperation declarator:
                Declare(declarator.Symbol, Copied(element.Value), element.Expression);
                break;
            case IDeclarationExpressionOperation { Expression: ITupleOperation tuple }:
                Deconstruct(tuple, element.Value);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, element.Value);
                break;
            default:
                Assign(variable, element.Value, element.Expression);
                break;
        }
    }

    private Flow ExecuteRound(ILoopOperation loop)
    {
        var pendings = _frame.PendingExits.Count;
        var flow = Execute(loop.Body);
        MeetExits(_frame, pendings, exit => IsJumpTo(exit, loop.ContinueLabel));
        return IsJumpTo(flow, loop.ContinueLabel) ? Flow.Next : flow;
    }

    private Flow ExecuteWhile(ILoopOperation loop, IOperation? condition, bool conditionFirst, bool negated, Func<Flow> bottom)
    {
        var pendings = _frame.PendingExits.Count;
        var result = Flow.Next;
        var check = conditionFirst;
        var uncounted = Uncounted(loop, condition);
        foreach (var counter in uncounted)
        {
            _journal.Write(VariableCell(counter)!, new AssignedValue(Unknown(UnknownReason.Loop, loop.Syntax), loop.Syntax));
        }

        var isUnfinished = uncounted.Count > 0 || IsBroken(loop);
        for (var round = 0; ; round++)
        {
            if (check && condition is not null)
            {
                var test = Evaluate(condition);
                if (test is NeverValue)
                {
                    result = Flow.Throw;
                    break;
                }

                var goesOn = Truth(test) is { } truth && !isUnfinished ? truth != negated : (bool?)null;
                if (goesOn == false)
                {
                    break;
                }

                if (goesOn is null || round >= Budget.MaxRounds)
                {
                    RepeatRound();
                    break;
                }
            }
            else if (isUnfinished || round >= Budget.MaxRounds)
            {
                RepeatRound();
                break;
            }

            check = true;
            var known = CountExits(_frame);
            var flow = ExecuteRound(loop);
            if (IsJumpTo(flow, loop.ExitLabel))
            {
                break;
            }

            if (!flow.IsNext)
            {
                result = flow;
                break;
            }

            if (bottom() is { IsNext: false } stopped)
            {
                result = stopped;
                break;
            }

            // A round that may have left the loop makes every later round uncertain: from there on it is a loop with an unknown number of rounds.
            if (round >= 8 && ExitsSince(_frame, known).Any())
            {
                RepeatRound();
                break;
            }
        }

        MeetExits(_frame, pendings, exit => IsJumpTo(exit, loop.ExitLabel));
        return result;

        void RepeatRound() => Repeat(() =>
        {
            var flow = ExecuteRound(loop);
            return flow.IsNext ? bottom() : flow;
        });
    }
}
