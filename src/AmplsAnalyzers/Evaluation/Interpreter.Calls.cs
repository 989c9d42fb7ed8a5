using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Calls: of the program's own methods, of libraries that have a model, and of code that can't be seen.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Objects of one class on which a method of an unknown one is run.</summary>
    private const int MaxInstances = 8;

    private readonly Dictionary<SyntaxNode, bool> _iterators = [];
    private readonly Dictionary<ISymbol, int> _innerCalls = new(SymbolEqualityComparer.Default);

    /// <summary>The objects of the program's own classes, by class.</summary>
    private readonly Dictionary<INamedTypeSymbol, List<ObjectInstance>> _instances = new(SymbolEqualityComparer.Default);

    private Value EvaluateInvocation(IInvocationOperation invocation)
    {
        var receiver = invocation.Instance is null ? null : Evaluate(invocation.Instance);
        if (receiver is NeverValue)
        {
            return receiver;
        }

        // What a property gives is no variable: of a structure, the method gets a copy.
        if (receiver is not null && invocation.Instance is IPropertyReferenceOperation)
        {
            receiver = Copied(receiver);
        }

        return EvaluateArguments(invocation.TargetMethod, invocation.Arguments, out var arguments, out var expressions, out var references, out var writeBack)
            ? WriteBack(Invoke(new Call(Substitute(OfItsClass(invocation)), receiver, arguments, expressions, invocation.Syntax)
            {
                References = references,
                IsVirtual = invocation.IsVirtual || invocation.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax },
            }), writeBack)
            : NeverValue.Instance;
    }

    /// <summary>What a call names; of a static method that an interface asks of a class, the method of the class that the type parameter stands for.</summary>
    private IMethodSymbol OfItsClass(IInvocationOperation invocation)
        => invocation is { TargetMethod: { IsStatic: true } method, ConstrainedToType: { } constrained } && (method.IsAbstract || method.IsVirtual) && Substitute(constrained).FindImplementationForInterfaceMember(method) is IMethodSymbol implementation
            ? implementation
            : invocation.TargetMethod;

    private bool EvaluateArguments(
        IMethodSymbol method,
        ImmutableArray<IArgumentOperation> operations,
        out ImmutableArray<Value> arguments,
        out ImmutableArray<SyntaxNode?> expressions,
        out Cell?[]? references,
        out Action? writeBack)
    {
        var values = new Value[method.Parameters.Length];
        var syntaxes = new SyntaxNode?[values.Length];
        references = null;
        writeBack = null;
        foreach (var argument in operations)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
            {
                Evaluate(argument.Value);
                continue;
            }

            var i = parameter.Ordinal;
            syntaxes[i] = argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value.Syntax;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                references ??= new Cell?[values.Length];
                var target = argument.Value;
                var cell = references[i] = ReferenceCell(target);
                if (cell is null)
                {
                    var temporary = references[i] = new Cell();
                    if (parameter.RefKind == RefKind.Ref)
                    {
                        temporary.Set(new AssignedValue(Evaluate(target), target.Syntax));
                    }

                    writeBack += () =>
                    {
                        if (temporary.Content is AssignedValue assigned)
                        {
                            Assign(target, assigned.Value, assigned.Expression);
                        }
                    };
                }

                values[i] = references[i]!.Content is AssignedValue known ? known.Value : Unknown(UnknownReason.NotEvaluated, target.Syntax);
                continue;
            }

            var value = Evaluate(argument.Value);
            if (value is NeverValue)
            {
                arguments = ImmutableArray<Value>.Empty;
                expressions = ImmutableArray<SyntaxNode?>.Empty;
                return false;
            }

            values[i] = value;
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= Default(method.Parameters[i].Type, syntax: null);
        }

        arguments = values.ToImmutableArray();
        expressions = syntaxes.ToImmutableArray();
        return true;
    }

    private static Value WriteBack(Value result, Action? writeBack)
    {
        writeBack?.Invoke();
        return result;
    }

    private Cell? ReferenceCell(IOperation target) => target switch
    {
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => Declare(local.Local, value: null, expression: null),
        ILocalReferenceOperation { IsDeclaration: true } local => Declare(local.Local, value: null, expression: null),
        ILocalReferenceOperation local => _frame.Find(local.Local) ?? Declare(local.Local, value: null, expression: null),
        IParameterReferenceOperation parameter => VariableCell(parameter.Parameter),
        IDiscardOperation => new Cell(),
        _ => null,
    };

    private Value MethodGroup(IMethodReferenceOperation reference)
    {
        var receiver = reference.Instance is null ? null : Copied(Evaluate(reference.Instance));
        return new DelegateValue(reference.Method, body: null, receiver, reference.Method.MethodKind == MethodKind.LocalFunction ? _frame.Capture() : null, reference.Syntax);
    }

    public Value Invoke(Call call)
    {
        Budget.Step();
        if (call.Method.MethodKind == MethodKind.DelegateInvoke && call.Receiver is { } function)
        {
            return InvokeDelegate(function, call.Arguments, call.Expressions, call.Syntax, call.References);
        }

        if (call.Receiver is ChoiceValue choice)
        {
            return choice.Alternatives
                .Select(alternative => (Func<Value>)(() => Invoke(call with { Receiver = alternative })))
                .Aggregate((a, b) => () => Either(a, b))();
        }

        if (call.Receiver is ObjectInstance { Type: { } type } && call.IsVirtual && Implementation(call.Method, type) is { } implementation
            && !SymbolEqualityComparer.Default.Equals(implementation, call.Method))
        {
            call = call with { Method = implementation };
        }

        if (LinqModel.IsDeferred(call))
        {
            return Deferred(call);
        }

        if ((call.Receiver is DeferredSequence || AnyDeferred(call.Arguments)) && IsKnownLibrary(call.Method))
        {
            // It is moved together with the loop over it.
            if (call is { Receiver: DeferredSequence, Method.Name: "GetEnumerator" or "GetAsyncEnumerator" })
            {
                return call.Receiver;
            }

            if (QueryModel.TrySearch(this, call) is { } found)
            {
                return found;
            }

            if (WithEnumerated(call) is not { } enumerated)
            {
                return NeverValue.Instance;
            }

            call = enumerated;
        }

        if (LibraryModels.TryInvoke(this, call) is { } modelled)
        {
            return modelled;
        }

        if (HasBody(call.Method))
        {
            var receiver = call.Receiver;
            if (receiver is null && !call.Method.IsStatic && call.Method.MethodKind != MethodKind.LocalFunction)
            {
                receiver = This(call.Syntax);
            }

            // What overrides a virtual method of an unknown object can't be known.
            var mayBeOverridden = receiver is UnknownValue && call.IsVirtual && (call.Method.IsVirtual || call.Method.IsOverride) && !call.Method.IsSealed;
            if ((receiver is null or ObjectInstance or UnknownValue && !mayBeOverridden) || call.Method.IsStatic || call.Method.MethodKind == MethodKind.LocalFunction || IsInExtension(call.Method))
            {
                return Run(call.Method, call.Method.MethodKind == MethodKind.LocalFunction ? null : receiver, Bind(call), call.Syntax);
            }
        }

        if (call.Receiver is UnknownValue && call.IsVirtual && Source.Contains(Compilation, call.Method))
        {
            RunOnInstances(call);
        }

        return InvokeUnseen(call);
    }

    /// <summary>True for a member of an <c>extension</c> block, which only newer compilers know: the block's parameter is the object it is called on.</summary>
    private static bool IsInExtension(IMethodSymbol method) => method.ContainingType is { } type && (int)type.TypeKind == 14;

    private static Action<Frame, ImmutableArray<IParameterSymbol>> Bind(Call call) => (frame, parameters) =>
    {
        for (var i = 0; i < parameters.Length && i < call.Arguments.Length; i++)
        {
            frame.Variables[parameters[i]] = call.References?[i] ?? new Cell().Set(new AssignedValue(Copied(call.Arguments[i]), call.Expressions[i]));
        }
    };

    /// <summary>What a virtual or interface method is on an object of a known class.</summary>
    private static IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            // In a generic method the call names the interface with the method's type parameters; the object knows what they stand for.
            var declared = type.FindImplementationForInterfaceMember(method) is null
                ? type.AllInterfaces.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition))
                    .SelectMany(candidate => candidate.GetMembers(method.Name))
                    .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition))
                : method;
            var found = declared is null ? null : type.FindImplementationForInterfaceMember(declared) as IMethodSymbol;

            // A base class may implement the interface with a method that the object's class overrides.
            return found is { ContainingType.TypeKind: not TypeKind.Interface } ? Implementation(found, type) ?? found : found;
        }

        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return null;
        }

        var root = method;
        while (root.OverriddenMethod is { } overridden)
        {
            root = overridden;
        }

        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            foreach (var member in candidate.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var current = member; current is not null; current = current.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, root.OriginalDefinition))
                    {
                        return member;
                    }
                }
            }
        }

        return null;
    }

    public bool HasBody(IMethodSymbol method) => BodySyntax(method) is not null;

    private SyntaxNode? BodySyntax(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (!Source.Contains(Compilation, method) || (method.ContainingType is { } type && PulumiTypes.IsProviderCode(type, Compilation)))
        {
            return null;
        }

        return Code.Declaration(method) switch
        {
            BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            LocalFunctionStatementSyntax { Body: null, ExpressionBody: null } => null,
            TypeDeclarationSyntax or ParameterSyntax => null,
            var syntax => syntax,
        };
    }

    /// <summary>Runs a method of the program.</summary>
    private Value Run(IMethodSymbol method, Value? receiver, Action<Frame, ImmutableArray<IParameterSymbol>> bind, SyntaxNode? site, Frame? closure = null)
    {
        // The body of a partial method knows the parameters of its own part.
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (definition.MethodKind == MethodKind.LocalFunction)
        {
            closure ??= ClosureOf(definition);
        }

        var syntax = BodySyntax(method);
        var operation = syntax is null ? null : Code.GetOperation(syntax);
        if (operation is null)
        {
            return Unknown(UnknownReason.NotEvaluated, site);
        }

        var body = operation is ILocalFunctionOperation local ? local.Body : operation;
        if (!IsIterator(syntax!))
        {
            return RunIn(closure);
        }

        Reached.Add(definition);
        var (caller, captured) = (_frame, closure?.Capture());
        return new DeferredSequence(
            round =>
            {
                var consumer = new Consumer(_frame, _calls.Count, round);
                _frame = caller;
                try
                {
                    return RunIn(captured, consumer) switch
                    {
                        NeverValue => Flow.Throw,
                        UnknownValue => ForEachUnknown(site, round),
                        _ => consumer.Flow,
                    };
                }
                finally
                {
                    _frame = consumer.Frame;
                }
            },
            site);

        Value RunIn(Frame? frame, Consumer? consumer = null) => RunBody(definition, method, body, receiver, frame, bind, site, consumer);
    }

    private Frame? ClosureOf(IMethodSymbol localFunction)
    {
        for (var frame = _frame; frame is not null; frame = frame.Closure)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method?.OriginalDefinition, localFunction.ContainingSymbol.OriginalDefinition))
            {
                return frame;
            }
        }

        return _frame;
    }

    private Value RunBody(
        IMethodSymbol definition,
        IMethodSymbol method,
        IOperation? body,
        Value? receiver,
        Frame? closure,
        Action<Frame, ImmutableArray<IParameterSymbol>> bind,
        SyntaxNode? site,
        Consumer? consumer = null)
    {
        Reached.Add(definition);
        if (_calls.Count >= Budget.MaxDepth || !MayEnter(definition))
        {
            return Unknown(UnknownReason.Recursion, site);
        }

        if (definition is { IsStatic: true, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet })
        {
            RunStaticConstructor(Substitute(method.ContainingType) as INamedTypeSymbol ?? method.ContainingType);
        }

        var frame = new Frame(definition, receiver, closure) { Consumer = consumer };
        if (definition.IsStatic && method.ContainingType is { IsGenericType: true } generic)
        {
            AddTypeArguments(frame, generic);
        }

        bind(frame, definition.Parameters);
        for (var i = 0; i < definition.TypeParameters.Length && i < method.TypeArguments.Length; i++)
        {
            frame.TypeArguments[definition.TypeParameters[i]] = Substitute(method.TypeArguments[i]);
        }

        var outer = _frame;
        _frame = frame;
        _calls.Add((definition, site));
        try
        {
            var flow = Execute(body);
            var earlier = MeetExits(frame, 0, exit => exit.Kind == FlowKind.Return);
            if (consumer is not null)
            {
                HandOver(frame, consumer);
                consumer.Flow = flow.Left?.Value ?? Flow.Next;
            }

            if (flow.Kind == FlowKind.Jump || frame.PendingExits.Count > 0)
            {
                // A jump that nothing waited for: what it skipped or repeats can't be told.
                DropExits(frame, 0);
                throw new BudgetSpentException();
            }

            var last = flow.Kind switch
            {
                FlowKind.Return => flow.Value!,
                FlowKind.Throw when method is { IsAsync: true, ReturnsVoid: false } && consumer is null && earlier is null => new FaultedTask(_thrown, site),
                FlowKind.Throw => NeverValue.Instance,
                // The return statement may be in the part that the compiler has skipped.
                _ when body is { Syntax.ContainsDiagnostics: true } => Unknown(UnknownReason.NotEvaluated, body.Syntax),
                _ => ConstantValue.Null,
            };
            return earlier is null ? last : Joins.Values(earlier, last);
        }
        finally
        {
            _calls.RemoveAt(_calls.Count - 1);
            _frame = outer;
        }
    }

    /// <summary>
    /// A call of a method inside itself ends where the conditions are known; where they aren't, nobody can tell how deep it goes. A recursion that calls itself too
    /// often is given up as a whole: from then on its inner calls are unknown, until the outermost one has returned.
    /// </summary>
    private bool MayEnter(IMethodSymbol method)
    {
        if (!IsRunning(method))
        {
            _innerCalls.Remove(method);
            return true;
        }

        _innerCalls.TryGetValue(method, out var count);
        _innerCalls[method] = ++count;
        return count <= Budget.MaxInnerCalls && !IsUncertain && _calls.Count(call => SymbolEqualityComparer.Default.Equals(call.Method, method)) <= Budget.MaxInnerDepth;
    }

    private bool IsIterator(SyntaxNode syntax)
    {
        if (!_iterators.TryGetValue(syntax, out var isIterator))
        {
            isIterator = syntax
                .DescendantNodes(node => node == syntax || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax))
                .Any(node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
            _iterators.Add(syntax, isIterator);
        }

        return isIterator;
    }

    /// <summary>The type with what its type parameters stand for: those of the running methods and of the object's class.</summary>
    public ITypeSymbol Substitute(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type, DeclaringType: { } declaring } parameter:
                for (var frame = _frame; frame is not null; frame = frame.Closure)
                {
                    if (frame.TypeArguments.TryGetValue(parameter, out var given))
                    {
                        return given;
                    }
                }

                for (var candidate = (ThisOrNull() as ObjectInstance)?.Type; candidate is not null; candidate = candidate.BaseType)
                {
                    if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, declaring))
                    {
                        return candidate.TypeArguments[parameter.Ordinal];
                    }
                }

                return type;

            case ITypeParameterSymbol parameter:
                for (var frame = _frame; frame is not null; frame = frame.Closure)
                {
                    if (frame.TypeArguments.TryGetValue(parameter, out var argument))
                    {
                        return argument;
                    }

                    // The type parameters of a local function are others in each semantic model.
                    foreach (var other in frame.TypeArguments)
                    {
                        if (other.Key.Ordinal == parameter.Ordinal && SymbolEqualityComparer.Default.Equals(other.Key.DeclaringMethod, parameter.DeclaringMethod))
                        {
                            return other.Value;
                        }
                    }
                }

                return type;

            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false, ContainingType: null } named when named.TypeArguments.Any(argument => argument is ITypeParameterSymbol or INamedTypeSymbol { IsGenericType: true }):
                var arguments = named.TypeArguments.Select(Substitute).ToArray();
                return arguments.SequenceEqual(named.TypeArguments, SymbolEqualityComparer.Default) ? named : named.OriginalDefinition.Construct(arguments);

            default:
                return type;
        }
    }

    /// <summary>The method with what the type parameters among its type arguments stand for.</summary>
    private IMethodSymbol Substitute(IMethodSymbol method)
    {
        if (!method.IsGenericMethod || method.MethodKind == MethodKind.LocalFunction)
        {
            return method;
        }

        var arguments = method.TypeArguments.Select(Substitute).ToArray();
        return arguments.SequenceEqual(method.TypeArguments, SymbolEqualityComparer.Default) ? method : method.ConstructedFrom.Construct(arguments);
    }

    public Value InvokeDelegate(Value function, ImmutableArray<Value> arguments, SyntaxNode site)
        => InvokeDelegate(function, arguments, arguments.Select(_ => (SyntaxNode?)null).ToImmutableArray(), site, references: null);

    private Value InvokeDelegate(Value function, ImmutableArray<Value> arguments, ImmutableArray<SyntaxNode?> expressions, SyntaxNode site, Cell?[]? references)
    {
        switch (function)
        {
            case DelegateValue { Body: { } lambda } value:
                return RunBody(lambda.Symbol, lambda.Symbol, lambda.Body, receiver: null, value.Closure, (frame, parameters) =>
                {
                    for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
                    {
                        frame.Variables[parameters[i]] = references?[i] ?? new Cell().Set(new AssignedValue(arguments[i], expressions[i]));
                    }
                }, site: null);

            case DelegateValue value:
                var call = new Call(value.Method, value.Receiver, arguments, expressions, site) { References = references };
                return value.Method.MethodKind == MethodKind.LocalFunction
                    ? Run(value.Method, receiver: null, Bind(call), site, value.Closure)
                    : Invoke(call);

            case MulticastValue several:
                return several.Handlers.Aggregate((Value)ConstantValue.Null, (last, handler) => last is NeverValue ? last : InvokeDelegate(handler, arguments, expressions, site, references));

            case ChoiceValue choice:
                return choice.Alternatives
                    .Select(alternative => (Func<Value>)(() => InvokeDelegate(alternative, arguments, expressions, site, references)))
                    .Aggregate((a, b) => () => Either(a, b))();

            default:
                foreach (var argument in arguments)
                {
                    HandOn(argument, isLibrary: false);
                    Havoc(argument);
                }

                return Unknown(UnknownReason.UnseenCode, site, arguments);
        }
    }

    /// <summary>A call of code that can't be seen: whatever it is given may be changed by it, and may be referred to by what it creates.</summary>
    private Value InvokeUnseen(Call call)
    {
        var isKnownLibrary = IsKnownLibrary(call.Method);
        if (IsWaiting(call.Method))
        {
            Wait();
        }

        foreach (var argument in call.Arguments)
        {
            if (!isKnownLibrary || argument is DeferredSequence)
            {
                HandOn(argument, isLibrary: false);
            }

            RunCallback(argument, call.Syntax);
            if (!isKnownLibrary || (call.Method.ReturnsVoid && argument is ListInstance or MapInstance))
            {
                Havoc(argument);
            }
        }

        if (call.References is { } references)
        {
            foreach (var cell in references)
            {
                if (cell is not null)
                {
                    _journal.Write(cell, new AssignedValue(Unknown(UnknownReason.UnseenCode, call.Syntax, call.Arguments), call.Syntax));
                }
            }
        }

        if (call.Receiver is { } receiver)
        {
            if (!isKnownLibrary || receiver is DeferredSequence)
            {
                HandOn(receiver, isLibrary: false);
            }
            else if (receiver is not ObjectInstance)
            {
                // An argument may stay in a collection that isn't known any more.
                foreach (var argument in call.Arguments)
                {
                    if (receiver is UnknownValue)
                    {
                        HandOn(argument, isLibrary: false);
                    }
                }
            }

            if (receiver is not ObjectInstance { Resource: not null })
            {
                Havoc(receiver);
            }
        }

        var sources = call.Receiver is null ? call.Arguments : call.Arguments.Add(call.Receiver);
        var reason = !isKnownLibrary ? UnknownReason.UnseenCode
            : sources.OfType<UnknownValue>().Select(unknown => (UnknownReason?)unknown.Reason).FirstOrDefault()
            ?? (sources.Any(source => source is ReferenceValue or TextValue) ? UnknownReason.Output : UnknownReason.UnseenCode);
        return Unknown(reason, call.Syntax, sources);
    }

    /// <summary>What the program loses track of may still be called.</summary>
    public void RunLost(Value value, SyntaxNode site, int depth = 0)
    {
        IEnumerable<Value> parts = value switch
        {
            ListInstance list => list.Content.Elements.Select(element => element.Value),
            MapInstance map => map.Content.Entries.Select(entry => entry.Value.Value),
            TupleValue tuple => tuple.Items.Select(item => item.Value),
            _ => [],
        };
        foreach (var part in depth < 4 ? parts.ToList() : [])
        {
            RunLost(part, site, depth + 1);
        }

        if (value is DeferredSequence)
        {
            HandOn(value, isLibrary: false);
        }

        RunCallback(value, site);
    }

    /// <summary>A method of an object that isn't known: it may be one of those that the program has made.</summary>
    private void RunOnInstances(Call call)
    {
        var candidates = _instances
            .Where(made => IsInstanceOf(made.Value[0], call.Method.ContainingType) == true && Implementation(call.Method, made.Key) is { } implementation && HasBody(implementation))
            .SelectMany(made => made.Value.Take(MaxInstances))
            .ToList();
        foreach (var candidate in candidates)
        {
            Repeat(() => Invoke(call with { Receiver = candidate }) is NeverValue ? Flow.Throw : Flow.Next);
        }
    }

    /// <summary>Runs a delegate that unseen code is given: it may call it any number of times, with anything.</summary>
    private void RunCallback(Value value, SyntaxNode site)
    {
        foreach (var handler in value is MulticastValue several ? several.Handlers : ImmutableArray<Value>.Empty)
        {
            RunCallback(handler, site);
        }

        if (value is DelegateValue function)
        {
            Repeat(() =>
            {
                var arguments = function.Method.Parameters
                    .Select(parameter => (Value)Unknown(UnknownReason.UnseenCode, Code.Declaration(parameter) ?? site))
                    .ToImmutableArray();
                InvokeDelegate(function, arguments, site);
                return Flow.Next;
            });
        }
    }

    /// <summary>Libraries that keep nothing of what they are given: .NET's own, Pulumi's core, and the plain parts of providers.</summary>
    private static bool IsKnownLibrary(IMethodSymbol method)
    {
        // Reflection runs whatever it is told to.
        if (method.ContainingType?.Name is "Activator" or "MethodInfo" or "MethodBase" or "ConstructorInfo" or "Delegate" or "Type" or "IServiceProvider")
        {
            return false;
        }

        var ns = method.ContainingNamespace;
        if (PulumiTypes.IsCoreNamespace(ns))
        {
            return true;
        }

        while (ns is { IsGlobalNamespace: false })
        {
            if (ns.ContainingNamespace is { IsGlobalNamespace: true })
            {
                return ns.Name == "System";
            }

            ns = ns.ContainingNamespace;
        }

        return false;
    }
}
