using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What can be assigned to.</summary>
internal sealed partial class Interpreter
{
    private void Assign(IOperation target, Value value, SyntaxNode? expression) => FindTarget(target).Write(value, expression);

    /// <summary>Evaluates what stands to the left of an assignment, once and before the value.</summary>
    private Target FindTarget(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return new(() => Evaluate(local), (value, expression) =>
                    _journal.Write(local.IsDeclaration ? Declare(local.Local, value: null, expression: null) : _frame.Find(local.Local) ?? Declare(local.Local, value: null, expression: null), new AssignedValue(value, expression)));

            case IParameterReferenceOperation parameter when VariableCell(parameter.Parameter) is { } cell:
                return new(() => Evaluate(parameter), (value, expression) => _journal.Write(cell, new AssignedValue(value, expression)));

            case IFieldReferenceOperation { Field.IsStatic: true } field:
                return new(() => Evaluate(field), (value, expression) =>
                {
                    InitializeStatics(field.Field.ContainingType);
                    _journal.Write(StaticCell(field.Field), new AssignedValue(value, expression));
                });

            case IFieldReferenceOperation { Instance: { } instance } field:
                return FindFieldTarget(FindTarget(instance), field);

            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                return new(() => Evaluate(property), (value, expression) => WriteStaticProperty(property, value, expression));

            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                var indexed = indexer.Instance is null ? This(indexer.Syntax) : Evaluate(indexer.Instance);
                var indices = IndicesOf(indexer);
                return new(() => ReadProperty(indexer, indexed, indices), (value, expression) => WriteIndexer(indexer, indexed, indices, value, expression));

            case IPropertyReferenceOperation property:
                var receiver = property.Instance is null ? This(property.Syntax) : Evaluate(property.Instance);
                return new(() => ReadProperty(property, receiver, ImmutableArray<Value>.Empty), (value, expression) => WriteMember(receiver, property.Property, value, expression));

            case IArrayElementReferenceOperation element:
                return FindElementTarget(Evaluate(element.ArrayReference), element.Indices.Select(Evaluate).ToImmutableArray(), element.Syntax);

            case IImplicitIndexerReferenceOperation indexer:
                return FindElementTarget(Evaluate(indexer.Instance), ImmutableArray.Create(Evaluate(indexer.Argument)), indexer.Syntax);

            case ITupleOperation tuple:
                return new(() => Evaluate(tuple), (value, _) => Deconstruct(tuple, value));

            case IDeclarationExpressionOperation declaration:
                return FindTarget(declaration.Expression);

            case IConversionOperation conversion:
                return FindTarget(conversion.Operand);

            case IDiscardOperation:
                return new(() => Evaluate(target), (_, _) => { });

            case IInvocationOperation { TargetMethod.ReturnsByRef: true } invocation:
                return new(() => Evaluate(invocation), (value, _) =>
                {
                    HandOn(value, isLibrary: false);
                    WriteReturned(invocation);
                });

            default:
                var evaluated = new Lazy<Value>(() => Evaluate(target));
                return new(() => evaluated.Value, (value, _) => HandOn(value, isLibrary: false));
        }
    }

    private Target FindFieldTarget(Target owner, IFieldReferenceOperation field)
    {
        // A tuple is a value: another one takes its place.
        if (owner.Read() is var instance && instance is TupleValue tuple && ItemIndex(field.Field) is { } i && i < tuple.Items.Length)
        {
            return new(() => ReadMember(owner.Read(), field.Field, field.Syntax), (value, expression) =>
            {
                if (owner.Read() is TupleValue written)
                {
                    owner.Write(new TupleValue(written.Items.SetItem(i, new AssignedValue(value, expression)), written.Origin), expression);
                }
            });
        }

        return new(() => ReadMember(instance, field.Field, field.Syntax), (value, expression) => WriteMember(instance, field.Field, value, expression));
    }

    private Target FindElementTarget(Value collection, ImmutableArray<Value> indices, SyntaxNode syntax)
        => new(() => EvaluateElement(collection, indices, syntax), (value, expression) => WriteElement(collection, indices, value, expression ?? syntax));

    private void WriteStaticProperty(IPropertyReferenceOperation reference, Value value, SyntaxNode? expression)
    {
        InitializeStatics(reference.Property.ContainingType);
        if (!IsAutoProperty(reference.Property) && reference.Property.SetMethod is { } setter && HasBody(setter))
        {
            Run(setter, receiver: null, Bind(new Call(setter, Receiver: null, ImmutableArray.Create(value), ImmutableArray.Create(expression), reference.Syntax)), reference.Syntax);
        }
        else
        {
            _journal.Write(StaticCell(reference.Property), new AssignedValue(value, expression));
        }
    }

    private void WriteIndexer(IPropertyReferenceOperation indexer, Value receiver, ImmutableArray<Value> indices, Value value, SyntaxNode? expression)
    {
        if (receiver is ObjectInstance && indexer.Property.SetMethod is { } setter && HasBody(setter))
        {
            var arguments = indices.Add(value);
            Run(setter, receiver, Bind(new Call(setter, receiver, arguments, arguments.Select(_ => (SyntaxNode?)null).ToImmutableArray(), indexer.Syntax)), indexer.Syntax);
        }
        else
        {
            if (indexer.Property.ReturnsByRef && receiver is ObjectInstance)
            {
                Havoc(receiver);
            }

            WriteElement(receiver, indices, value, expression ?? indexer.Syntax);
        }
    }

    /// <summary>Lets a <c>ref</c> variable stand for another one. Where that is no variable, neither of them is known any more.</summary>
    private void Alias(ILocalSymbol variable, IOperation target)
    {
        if (ReferenceCell(target) is { } cell)
        {
            _frame.Variables[variable] = cell;
            return;
        }

        var unknown = Unknown(UnknownReason.UnseenCode, target.Syntax);
        if (target is IInvocationOperation invocation)
        {
            WriteReturned(invocation);
        }
        else
        {
            Assign(target, unknown, target.Syntax);
        }

        Declare(variable, unknown, target.Syntax);
    }

    /// <summary>Writes to the reference that a method returns: it has it from its object or from what it is given.</summary>
    private void WriteReturned(IInvocationOperation invocation)
    {
        Evaluate(invocation);
        if (invocation.Instance is { } instance)
        {
            Forget(Evaluate(instance));
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Ref)
            {
                Assign(argument.Value, Unknown(UnknownReason.UnseenCode, argument.Syntax), argument.Syntax);
            }
            else
            {
                Forget(Evaluate(argument.Value));
            }
        }

        void Forget(Value value)
        {
            RunLost(value, invocation.Syntax);
            Havoc(value);
        }
    }

    private readonly struct Target(Func<Value> read, Action<Value, SyntaxNode?> write)
    {
        public Value Read() => read();

        /// <summary>Gives it another value.</summary>
        /// <param name="value">The value.</param>
        /// <param name="expression">What the value is written as.</param>
        public void Write(Value value, SyntaxNode? expression) => write(Copied(value), expression);
    }
}
