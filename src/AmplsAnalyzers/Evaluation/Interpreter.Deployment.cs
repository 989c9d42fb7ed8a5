using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What the models of Pulumi's core library need of the run.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<string, Value> _configuration = new(StringComparer.Ordinal);

    /// <summary>The calls of <c>Deployment.RunAsync</c> that were run.</summary>
    public HashSet<SyntaxNode> Deployments { get; } = [];

    /// <summary><c>Deployment.RunAsync</c>: a stack of its own.</summary>
    public Value RunDeployment(Call call)
    {
        if (!Deployments.Add(call.Syntax) && IsRunningDeployment)
        {
            return Unknown(UnknownReason.Recursion, call.Syntax);
        }

        if (call.Method.TypeArguments is [INamedTypeSymbol type])
        {
            RunStack(call.Syntax, () => ConstructStack(Substitute(type) as INamedTypeSymbol ?? type, call.Syntax), isLibrary: false);
        }
        else if (call.Arguments is [var program, ..])
        {
            RunStack(
                call.Syntax,
                () =>
                {
                    if (call.Arguments.Length > 1 && _stack is not null && HasTransformations(Snapshots.OfObject(this, call.Arguments[1])))
                    {
                        _stack.HasTransformations = true;
                    }

                    return program is DelegateValue or ChoiceValue ? InvokeDelegate(program, ImmutableArray<Value>.Empty, call.Syntax) : ConstantValue.Null;
                },
                isLibrary: false);
        }

        return Unknown(UnknownReason.Output, call.Syntax);
    }

    private Value RunDeployment(IInvalidOperation operation, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var arguments = call.ArgumentList.Arguments.Select(argument => Evaluate(operation.ChildOperations.FirstOrDefault(part => part.Syntax == argument.Expression))).ToImmutableArray();
        return RunDeployment(new Call(method, Receiver: null, arguments, call.ArgumentList.Arguments.Select(argument => (SyntaxNode?)argument.Expression).ToImmutableArray(), call));
    }

    private bool IsRunningDeployment => _stack is not null;

    /// <summary>Makes an instance of a stack class; parameters of its constructor come from a service provider and are unknown.</summary>
    public Value ConstructStack(INamedTypeSymbol type, SyntaxNode site)
    {
        var constructor = type.InstanceConstructors.Where(c => c.DeclaredAccessibility != Accessibility.Private).OrderBy(c => c.Parameters.Length).FirstOrDefault();
        if (constructor is null || PulumiTypes.IsProviderCode(type, Compilation))
        {
            return ConstantValue.Null;
        }

        var instance = ConstructEntry(type, constructor, site);
        HandOnOutputs(instance);
        return ConstantValue.Null;
    }

    /// <summary>Runs a constructor with parameters that only its callers know.</summary>
    public ObjectInstance ConstructEntry(INamedTypeSymbol type, IMethodSymbol constructor, SyntaxNode site)
    {
        var instance = new ObjectInstance(type, site) { Site = new CreationSite(site, ImmutableArray<SyntaxNode>.Empty) };
        Construct(instance, constructor, new Call(constructor, Receiver: null, Parameters(constructor), constructor.Parameters.Select(_ => (SyntaxNode?)null).ToImmutableArray(), site));
        return instance;
    }

    /// <summary>Runs a method with parameters, and an object, that only its callers know.</summary>
    public Value RunEntry(IMethodSymbol method, SyntaxNode site)
    {
        var receiver = method.IsStatic ? null : new ObjectInstance(method.ContainingType, site) { Unseen = new UnknownValue(UnknownReason.Parameter, site) };
        return Run(method, receiver, Bind(new Call(method, receiver, Parameters(method), method.Parameters.Select(_ => (SyntaxNode?)null).ToImmutableArray(), site)), site: null);
    }

    private ImmutableArray<Value> Parameters(IMethodSymbol method)
        => method.Parameters.Select(parameter => (Value)new UnknownValue(UnknownReason.Parameter, Code.Declaration(parameter))).ToImmutableArray();

    /// <summary>A value of the configuration: the same for the same key.</summary>
    public Value Configuration(string key, SyntaxNode syntax)
    {
        _risks++;
        if (!_configuration.TryGetValue(key, out var value))
        {
            _configuration.Add(key, value = new UnknownValue(UnknownReason.Configuration, syntax));
        }

        return value;
    }

    public StackResource? ResourceOf(Value? value) => value switch
    {
        ReferenceValue { IsResource: true } reference => reference.Resource,
        ObjectInstance instance => instance.Resource,
        _ => null,
    };

    public Value ElementAt(Value collection, Value index, SyntaxNode syntax) => EvaluateElement(collection, ImmutableArray.Create(index), syntax);

    public bool? IsInstanceOf(Value value, ITypeSymbol type) => IsInstance(value, type);

    public void WriteCell(Cell cell, Value value, SyntaxNode syntax) => _journal.Write(cell, new AssignedValue(value, syntax));

    /// <summary>Runs something that may not run in the real program.</summary>
    public Value Maybe(bool isUncertain, Func<Value> run)
    {
        _uncertainty += isUncertain ? 1 : 0;
        try
        {
            return run();
        }
        finally
        {
            _uncertainty -= isUncertain ? 1 : 0;
        }
    }
}
