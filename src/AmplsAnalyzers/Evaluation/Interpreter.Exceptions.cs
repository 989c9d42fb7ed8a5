using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Exceptions, and who catches them.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The exception that is on its way; null where it isn't known.</summary>
    private ObjectInstance? _thrown;

    /// <summary>The exception that is being handled; null where it isn't known.</summary>
    private ObjectInstance? _caught;

    /// <summary>How often something happened so far that may throw an exception without the dry run knowing.</summary>
    private int _risks;

    /// <summary>The <c>try</c> statements with handlers around what runs.</summary>
    private int _guards;

    private Flow ExecuteTry(ITryOperation @try)
    {
        var (guards, risks) = (_guards, _risks);
        _guards += @try.Catches.IsEmpty ? 0 : 1;
        Flow flow;
        try
        {
            flow = Execute(@try.Body);
        }
        finally
        {
            _guards = guards;
        }

        if (flow.Kind == FlowKind.Throw)
        {
            flow = CaughtFrom(0, _thrown);
        }
        else if (_risks > risks)
        {
            foreach (var @catch in @try.Catches)
            {
                // Whether the body throws can't be known: the handler may run after it.
                var after = BranchOff(() => Flow.Next, () => Caught(@catch, thrown: null));
                if (flow.IsNext && !after.IsNext)
                {
                    flow = after;
                }
            }
        }

        var last = Execute(@try.Finally);
        return last.IsNext ? flow : last;

        // Where something else is thrown than what a throw creates, any handler may be the one.
        Flow CaughtFrom(int first, ObjectInstance? thrown)
        {
            if (first == @try.Catches.Length)
            {
                _thrown = thrown;
                return Flow.Throw;
            }

            var @catch = @try.Catches[first];
            return Catches(@catch, thrown) switch
            {
                true => Caught(@catch, thrown),
                false => CaughtFrom(first + 1, thrown),
                null => BranchOff(() => Caught(@catch, thrown), () => CaughtFrom(first + 1, thrown)),
            };
        }

        Flow Caught(ICatchClauseOperation @catch, ObjectInstance? thrown)
        {
            var outer = _caught;
            (_thrown, _caught) = (null, thrown);
            try
            {
                DeclareCaught(@catch, thrown);
                return Execute(@catch.Handler);
            }
            finally
            {
                _caught = outer;
            }
        }
    }

    /// <summary>Evaluates what is thrown; without an exception of its own, what was caught is thrown on.</summary>
    private void Throw(IThrowOperation @throw)
    {
        var thrown = @throw.Exception is null ? _caught : Evaluate(@throw.Exception) as ObjectInstance;
        _thrown = thrown;
    }

    /// <summary>The value of what surely throws. Outside of a <c>try</c> the program would end there; that says little while it is typed, so the value merely isn't known.</summary>
    /// <param name="exception">The name of the exception's class in <c>System</c>; null if it isn't known.</param>
    /// <param name="syntax">What throws.</param>
    /// <param name="sources">What it throws for.</param>
    public Value Throws(string? exception, SyntaxNode syntax, params IEnumerable<Value> sources)
    {
        if (_guards == 0)
        {
            return Unknown(UnknownReason.UnseenCode, syntax, sources);
        }

        _thrown = Compilation.GetTypeByMetadataName($"System.{exception}") is { } type
            ? new ObjectInstance(type, syntax) { Unseen = new UnknownValue(UnknownReason.UnseenCode, syntax) }
            : null;
        return NeverValue.Instance;
    }

    private bool? Catches(ICatchClauseOperation @catch, ObjectInstance? thrown)
    {
        var isEverything = @catch.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
        var fits = isEverything ? true : thrown is null ? (bool?)null : Compilation.HasImplicitConversion(thrown.Type, @catch.ExceptionType);
        if (fits == false || @catch.Filter is null)
        {
            return fits;
        }

        DeclareCaught(@catch, thrown);
        return And(fits, Truth(Evaluate(@catch.Filter)));
    }

    private void DeclareCaught(ICatchClauseOperation @catch, ObjectInstance? thrown)
    {
        if (@catch.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
        {
            Declare(declarator.Symbol, thrown ?? (Value)Unknown(UnknownReason.UnseenCode, declarator.Syntax), declarator.Syntax);
        }
    }
}
