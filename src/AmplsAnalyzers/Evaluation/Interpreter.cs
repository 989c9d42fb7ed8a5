using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation;

/// <summary>
/// Runs a program's operations in execution order on values of which some are unknown. Split by what it runs: statements, expressions, calls,
/// creations, branches. Nothing of it outlives one dry run.
/// </summary>
internal sealed partial class Interpreter(Compilation compilation, Budget budget, BoundCode code)
{
    private readonly Journal _journal = new();
    private readonly Dictionary<ISymbol, Cell> _statics = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _initializedTypes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(Value, ISymbol), Value> _unknownMembers = [];

    /// <summary>The calls that are being run, outermost first, each with the syntax of the call (null for a lambda or an initializer).</summary>
    private readonly List<(IMethodSymbol Method, SyntaxNode? Site)> _calls = [];

    /// <summary>More than 0 while what runs may not run in the real program.</summary>
    private int _uncertainty;

    /// <summary>More than 0 while what runs may run any number of times.</summary>
    private int _repetition;

    private StackBuilder? _stack;

    public Compilation Compilation { get; } = compilation;

    public Budget Budget { get; } = budget;

    public BoundCode Code { get; } = code;

    /// <summary>Every method, constructor and lambda holder that was run.</summary>
    public HashSet<ISymbol> Reached { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The stacks that <c>Deployment.RunAsync</c> has started so far.</summary>
    public List<Stack> Stacks { get; } = [];

    public bool IsUncertain => _uncertainty > 0 || _repetition > 0;

    /// <summary>What a lazy object holds: made now, if it hasn't been yet.</summary>
    public Value ValueOf(LazyInstance lazy, SyntaxNode syntax)
    {
        if (lazy.Cell.Content is not AssignedValue made)
        {
            made = new AssignedValue(InvokeDelegate(lazy.Factory, ImmutableArray<Value>.Empty, syntax), syntax);
            _journal.Write(lazy.Cell, made);
        }

        return made.Value;
    }

    /// <summary>Runs what <c>Deployment.RunAsync</c> is given, as a stack of its own.</summary>
    public void RunStack(SyntaxNode entryPoint, Func<Value> program, bool isLibrary)
    {
        var (outer, uncertainty, repetition) = (_stack, _uncertainty, _repetition);
        var builder = _stack = new StackBuilder();
        (_uncertainty, _repetition) = (0, 0);
        var isComplete = true;
        try
        {
            var result = program();
            HandOn(result, isLibrary);
        }
        catch (Exception exception) when (exception is BudgetSpentException or InsufficientExecutionStackException)
        {
            isComplete = false;
        }
        finally
        {
            (_stack, _uncertainty, _repetition) = (outer, uncertainty, repetition);
            Stacks.Add(builder.ToStack(entryPoint, isComplete && !Code.HasSyntaxErrors));
        }

        if (!isComplete)
        {
            throw new BudgetSpentException();
        }
    }

    public Value Unknown(UnknownReason reason, SyntaxNode? origin, params IEnumerable<Value> sources)
    {
        _risks++;
        var resources = ImmutableArray.CreateBuilder<StackResource>();
        foreach (var source in sources)
        {
            Sources(source, resources, depth: 0);
        }

        return new UnknownValue(reason, origin, resources.ToImmutable());
    }

    private static void Sources(Value value, ImmutableArray<StackResource>.Builder resources, int depth)
    {
        if (depth > 8)
        {
            return;
        }

        AddMissing(value.Awaited);
        switch (value)
        {
            case ReferenceValue reference:
                AddMissing(ImmutableArray.Create(reference.Resource));
                break;
            case UnknownValue unknown:
                AddMissing(unknown.Sources);
                break;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    Sources(part, resources, depth + 1);
                }

                break;
            case ChoiceValue choice:
                foreach (var alternative in choice.Alternatives)
                {
                    Sources(alternative, resources, depth + 1);
                }

                break;
            case TupleValue tuple:
                foreach (var item in tuple.Items)
                {
                    Sources(item.Value, resources, depth + 1);
                }

                break;
            case ListInstance list:
                foreach (var element in list.Content.Elements)
                {
                    Sources(element.Value, resources, depth + 1);
                }

                break;
            case MapInstance map:
                foreach (var entry in map.Content.Entries)
                {
                    Sources(entry.Value.Value, resources, depth + 1);
                }

                break;
        }

        void AddMissing(ImmutableArray<StackResource> more)
        {
            foreach (var resource in more)
            {
                if (!resources.Contains(resource))
                {
                    resources.Add(resource);
                }
            }
        }
    }

    /// <summary>An output made of several others: Pulumi waits for all of them, whichever is looked at.</summary>
    public static Value Combined(Value outputs)
    {
        var sources = ImmutableArray.CreateBuilder<StackResource>();
        Sources(outputs, sources, depth: 0);
        return outputs.After(sources);
    }

    /// <summary>What a callback makes of an output waits for the output, also where nothing of it is left.</summary>
    public static Value Awaiting(Value result, Value output)
    {
        // A component that a callback returns is itself, not a copy.
        if (result is ObjectInstance or NeverValue)
        {
            return result;
        }

        // Outputs inside of a list that is an output are outputs of their own, unless it was made of them.
        var awaited = ImmutableArray.CreateBuilder<StackResource>();
        if (output is ListInstance or MapInstance or TupleValue or ObjectInstance)
        {
            awaited.AddRange(output.Awaited);
        }
        else
        {
            Sources(output, awaited, depth: 0);
        }

        if (awaited.Count == 0)
        {
            return result;
        }

        var told = ImmutableArray.CreateBuilder<StackResource>();
        Sources(result, told, depth: 0);
        awaited.RemoveAll(told.Contains);
        return awaited.Count == 0 ? result : result.After(awaited);
    }

    /// <summary>The unknown value of a member of an unknown value: the same each time it is asked for.</summary>
    public Value UnknownMember(Value owner, ISymbol member, SyntaxNode? origin)
    {
        _risks++;
        var key = (owner, member.OriginalDefinition);
        if (!_unknownMembers.TryGetValue(key, out var value))
        {
            var reason = owner is UnknownValue unknown ? unknown.Reason : UnknownReason.UnseenCode;
            _unknownMembers.Add(key, value = Unknown(reason, origin, owner));
        }

        return value;
    }

    private bool IsRunning(IMethodSymbol method) => _calls.Any(call => SymbolEqualityComparer.Default.Equals(call.Method, method));

    private ImmutableArray<SyntaxNode> CallSites()
    {
        var sites = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (var i = _calls.Count - 1; i >= 0 && sites.Count < 16; i--)
        {
            if (_calls[i].Site is { } site)
            {
                sites.Add(site);
            }
        }

        return sites.ToImmutable();
    }

    private static SyntaxNode Unwrap(SyntaxNode syntax)
        => syntax is ArgumentSyntax argument ? argument.Expression : syntax;
}
