using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Creations: of resources, of args, of the program's own objects and of collections.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<StackResource> _transformed = [];

    private Value EvaluateCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
        {
            return Unknown(UnknownReason.NotEvaluated, creation.Syntax, creation.ChildOperations.Select(Evaluate).ToArray());
        }

        if (!EvaluateArguments(constructor, creation.Arguments, out var arguments, out var expressions, out _, out _))
        {
            return NeverValue.Instance;
        }

        var created = Create(Substitute(type) as INamedTypeSymbol ?? type, constructor, arguments, expressions, creation.Syntax);
        if (creation.Initializer is null && creation.Syntax.ContainsDiagnostics)
        {
            // The initializer may be what comes next.
            Havoc(created);
        }

        return Initialize(created, creation.Initializer);
    }

    private Value Initialize(Value created, IObjectOrCollectionInitializerOperation? initializer)
        => initializer is null || created is NeverValue ? created : EvaluateInitializer(created, initializer);

    public Value Create(INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<Value> arguments, ImmutableArray<SyntaxNode?> expressions, SyntaxNode syntax)
    {
        Budget.Step();
        var call = new Call(constructor, Receiver: null, arguments, expressions, syntax);
        if (AnyDeferred(arguments) && IsKnownLibrary(constructor))
        {
            if (WithEnumerated(call) is not { } enumerated)
            {
                return NeverValue.Instance;
            }

            (call, arguments) = (enumerated, enumerated.Arguments);
        }

        if (CollectionModel.TryCreate(this, type, call) is { } collection)
        {
            return collection;
        }

        if (TextBuilderModel.TryCreate(this, type, call) is { } builder)
        {
            return builder;
        }

        if (type is { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && arguments is [DelegateValue factory, ..])
        {
            return new LazyInstance(factory, syntax);
        }

        if (PulumiTypes.IsCore(type, "Config"))
        {
            return new ObjectInstance(type, syntax);
        }

        // Tasks are transparent.
        if (PulumiTypes.IsInputOrOutput(type) || type.TypeKind == TypeKind.Delegate || type is { Name: "ValueTask", IsGenericType: true, ContainingNamespace.Name: "Tasks" })
        {
            return arguments.Length == 1 ? arguments[0] : Unknown(UnknownReason.UnseenCode, syntax);
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && arguments.Length == 1)
        {
            return arguments[0];
        }

        if (type.IsValueType && constructor.IsImplicitlyDeclared && arguments.IsEmpty && Default(type, syntax) is ConstantValue @default)
        {
            return @default;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return arguments is [ConstantValue { Constant: char repeated }, ConstantValue { Constant: int and >= 0 and <= 1024 } times] ? new ConstantValue(new string(repeated, (int)times.Constant!), syntax)
                : arguments.Length == 1 && Elements(arguments[0]) is { IsCertain: true } characters ? Text(characters.Elements.Select(character => AsText(character.Value, type: null, syntax)).ToList(), syntax)
                : Unknown(UnknownReason.UnseenCode, syntax, arguments);
        }

        if (type.Name == "KeyValuePair" && arguments.Length == 2)
        {
            return new TupleValue(ImmutableArray.Create(new AssignedValue(arguments[0], expressions[0]), new AssignedValue(arguments[1], expressions[1])), syntax);
        }

        if (PulumiTypes.Derives(type, "CustomResource") && PulumiTypes.IsProviderCode(type, Compilation))
        {
            var resource = Register(ResourceMode.Custom, type, new CreationSite(syntax, CallSites()), constructor, arguments);
            return resource is null ? Unknown(UnknownReason.NotEvaluated, syntax) : new ReferenceValue(resource, ImmutableArray<string>.Empty, syntax);
        }

        var instance = new ObjectInstance(type, syntax) { Site = new CreationSite(syntax, CallSites()) };
        if (!PulumiTypes.IsProviderCode(type, Compilation))
        {
            if (!_instances.TryGetValue(type, out var instances))
            {
                _instances.Add(type, instances = []);
            }

            instances.Add(instance);
        }

        return Construct(instance, constructor, call) ? instance : NeverValue.Instance;
    }

    /// <summary>Runs a constructor on an object, with the initializers and the base constructors that go with it.</summary>
    /// <returns>False if it surely throws.</returns>
    public bool Construct(ObjectInstance instance, IMethodSymbol constructor, Call call)
    {
        Budget.Step();
        var type = constructor.ContainingType;
        if (type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return true;
        }

        if (PulumiTypes.IsProviderCode(type, Compilation))
        {
            ConstructUnseen(instance, constructor, call);
            return true;
        }

        var definition = constructor.OriginalDefinition;
        if (_calls.Count >= Budget.MaxDepth || !MayEnter(definition))
        {
            instance.Unseen ??= new UnknownValue(UnknownReason.Recursion, call.Syntax);
            return true;
        }

        Reached.Add(definition);
        Reached.Add(type.OriginalDefinition);
        RunStaticConstructor(type);
        var frame = new Frame(definition, instance, closure: null);
        var outer = _frame;
        _frame = frame;
        _calls.Add((definition, call.Syntax));
        try
        {
            var syntax = Code.Declaration(definition);
            for (var i = 0; i < definition.Parameters.Length && i < call.Arguments.Length; i++)
            {
                var parameter = definition.Parameters[i];
                var assigned = new AssignedValue(call.Arguments[i], call.Expressions[i]);
                if (syntax is TypeDeclarationSyntax)
                {
                    // The parameters of a primary constructor live as long as the object; a record makes properties of them.
                    _journal.Write(instance.Member(parameter), assigned);
                    if (type.IsRecord && type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(IsAutoProperty) is { } property
                        && Code.Declaration(property) is ParameterSyntax)
                    {
                        _journal.Write(instance.Member(property), assigned);
                    }
                }
                else
                {
                    frame.Variables[parameter] = new Cell().Set(assigned);
                }
            }

            var body = syntax is ConstructorDeclarationSyntax declaration ? Code.GetOperation(declaration) as IConstructorBodyOperation : null;
            var initializer = body?.Initializer switch
            {
                IExpressionStatementOperation { Operation: IInvocationOperation invocation } => invocation,
                IInvocationOperation invocation => invocation,
                _ => null,
            };
            if (initializer is { TargetMethod: var target } && SymbolEqualityComparer.Default.Equals(target.ContainingType.OriginalDefinition, type.OriginalDefinition))
            {
                if (!ConstructWith(instance, initializer.TargetMethod, initializer.Arguments, initializer.Syntax))
                {
                    return false;
                }
            }
            else
            {
                RunInitializers(type, isStatic: false, (member, value, expression) => _journal.Write(instance.Member(member), new AssignedValue(value, expression)));
                if (!ConstructBase(instance, type, syntax, initializer, call.Syntax))
                {
                    return false;
                }
            }

            var flow = Execute((IOperation?)body?.BlockBody ?? body?.ExpressionBody);
            MeetExits(frame, 0, exit => exit.Kind == FlowKind.Return);
            DropExits(frame, 0);
            return flow.Kind != FlowKind.Throw;
        }
        finally
        {
            _calls.RemoveAt(_calls.Count - 1);
            _frame = outer;
        }
    }

    private bool ConstructBase(ObjectInstance instance, INamedTypeSymbol type, SyntaxNode? syntax, IInvocationOperation? initializer, SyntaxNode site)
    {
        if (initializer is not null)
        {
            return ConstructWith(instance, initializer.TargetMethod, initializer.Arguments, initializer.Syntax);
        }

        if (type.BaseType is not { } baseType)
        {
            return true;
        }

        if (syntax is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] })
        {
            switch (Code.GetOperation(primary))
            {
                case IInvocationOperation invocation:
                    return ConstructWith(instance, invocation.TargetMethod, invocation.Arguments, invocation.Syntax);
                case IObjectCreationOperation { Constructor: { } constructor } creation:
                    return ConstructWith(instance, constructor, creation.Arguments, creation.Syntax);
            }
        }

        // base() without being written: the constructor that takes no arguments, or only optional ones.
        var implicitBase = baseType.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) ?? baseType.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional || p.IsParams));
        if (implicitBase is null)
        {
            instance.Unseen ??= new UnknownValue(UnknownReason.NotEvaluated, site);
            return true;
        }

        var arguments = implicitBase.Parameters.Select(parameter => Default(parameter.Type, syntax: null)).ToImmutableArray();
        return Construct(instance, implicitBase, new Call(implicitBase, Receiver: null, arguments, arguments.Select(_ => (SyntaxNode?)null).ToImmutableArray(), site));
    }

    private bool ConstructWith(ObjectInstance instance, IMethodSymbol constructor, ImmutableArray<IArgumentOperation> operations, SyntaxNode syntax)
        => EvaluateArguments(constructor, operations, out var arguments, out var expressions, out _, out _)
            && Construct(instance, constructor, new Call(constructor, Receiver: null, arguments, expressions, syntax));

    /// <summary>A constructor without source: it registers a resource, holds plain data, or does what can't be seen.</summary>
    private void ConstructUnseen(ObjectInstance instance, IMethodSymbol constructor, Call call)
    {
        var type = constructor.ContainingType;
        if (PulumiTypes.IsCore(type, "Stack"))
        {
            if (_stack is not null && call.Arguments.Length > 0 && HasTransformations(Snapshots.OfObject(this, call.Arguments[0])))
            {
                _stack.HasTransformations = true;
            }

            return;
        }

        if (PulumiTypes.Derives(type, "Resource") && instance.Type is not null)
        {
            var mode = PulumiTypes.Derives(type, "ComponentResource") ? ResourceMode.Component : ResourceMode.Custom;
            var registered = mode == ResourceMode.Component || PulumiTypes.IsCore(type, "CustomResource") ? instance.Type : type;
            instance.Resource = Register(mode, registered, instance.Site ?? new CreationSite(call.Syntax, CallSites()), constructor, call.Arguments);
            if (mode == ResourceMode.Component && !PulumiTypes.IsCoreNamespace(type.ContainingNamespace))
            {
                // A component of another assembly: what it creates from these arguments can't be seen.
                foreach (var argument in call.Arguments)
                {
                    HandOn(argument, isLibrary: false);
                    Havoc(argument);
                }
            }

            return;
        }

        if (PulumiTypes.IsPlainData(type))
        {
            foreach (var entry in ArgsDefaults.Of(type))
            {
                if (type.GetMembers(entry.Key).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                {
                    _journal.Write(instance.Member(property), new AssignedValue(entry.Value, Expression: null));
                }
            }

            return;
        }

        // Holds what it is given, in the one flow of control that a dry run has.
        if (type is { Name: "AsyncLocal" or "ThreadLocal" or "StrongBox", ContainingNamespace.Name: "Threading" or "CompilerServices" } && call.Arguments.IsEmpty)
        {
            return;
        }

        var isSystem = IsKnownLibrary(constructor);
        for (var i = 0; isSystem && i < constructor.Parameters.Length && IsException(type); i++)
        {
            var name = constructor.Parameters[i].Name switch { "message" => nameof(Exception.Message), "innerException" => nameof(Exception.InnerException), _ => null };
            if (name is not null && Inherited(type, name).FirstOrDefault() is { } property && type.Name != nameof(ArgumentNullException))
            {
                _journal.Write(instance.Member(property), new AssignedValue(call.Arguments[i], call.ExpressionAt(i)));
            }
        }

        foreach (var argument in call.Arguments)
        {
            if (!isSystem)
            {
                HandOn(argument, isLibrary: false);
            }

            RunCallback(argument, call.Syntax);
            Havoc(argument);
        }

        instance.IsHandedOn |= !isSystem;
        instance.Unseen ??= new UnknownValue(UnknownReason.UnseenCode, call.Syntax);
    }

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private Presence CurrentPresence => _repetition > 0 ? Presence.Many : _uncertainty > 0 ? Presence.Conditional : Presence.Always;

    private StackResource? Register(ResourceMode mode, INamedTypeSymbol type, CreationSite site, IMethodSymbol constructor, ImmutableArray<Value> arguments)
    {
        if (_stack is null)
        {
            return null;
        }

        _risks++;
        var resource = _stack.Register(mode, type, site, CurrentPresence);
        var texts = new List<Value>();
        ObjectValue? inputs = null;
        ObjectValue? options = null;
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
        {
            var parameter = constructor.Parameters[i].Type;
            if (PulumiTypes.Derives(parameter, "InputArgs"))
            {
                inputs = OrEmpty(arguments[i], parameter);
            }
            else if (PulumiTypes.Derives(parameter, "ResourceOptions"))
            {
                options = OrEmpty(arguments[i], parameter);
            }
            else if (parameter.SpecialType == SpecialType.System_String)
            {
                texts.Add(Snapshots.Of(this, arguments[i]));
            }
        }

        // Bare resources and components are given their type token before their name.
        var hasToken = texts.Count > 1 && PulumiTypes.IsCoreNamespace(constructor.ContainingNamespace) && !PulumiTypes.IsCore(constructor.ContainingType, "StackReference");
        resource.Token = hasToken ? texts[0] : null;
        resource.Name = texts.Count == 0 ? UnknownValue.NotEvaluated : texts[hasToken ? 1 : 0];
        resource.Options = options ?? new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: true, origin: null);
        // A stack reference makes an input of its name.
        resource.Inputs = PulumiTypes.IsCore(type, "StackReference") ? ObjectValue.Unknown
            : inputs ?? new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: true, origin: null);
        if (site.Creation.ContainsDiagnostics)
        {
            // What a creation that is still being typed doesn't say may come next.
            resource.Inputs = new ObjectValue(resource.Inputs.Type, resource.Inputs.Properties, isComplete: false, resource.Inputs.Origin);
        }

        if (_stack.HasTransformations || HasTransformations(resource.Options)
            || (resource.Parent is ReferenceValue { Resource: var parent } && _transformed.Contains(parent)))
        {
            _transformed.Add(resource);
            resource.Inputs = Transformed(resource.Inputs);
        }

        if (PulumiTypes.CreatesUnseen(type))
        {
            foreach (var argument in arguments)
            {
                HandOn(argument, isLibrary: false);
            }
        }

        if (mode == ResourceMode.Component && constructor.Parameters.Any(p => p.Name == "remote") && arguments[constructor.Parameters.First(p => p.Name == "remote").Ordinal].Boolean != false)
        {
            // A remote component is built by another program, from these inputs.
            foreach (var argument in arguments)
            {
                HandOn(argument, isLibrary: false);
            }
        }

        return resource;

        ObjectValue OrEmpty(Value argument, ITypeSymbol parameter)
            => argument.IsNull && parameter is INamedTypeSymbol args
                ? new ObjectValue(
                    args,
                    ArgsDefaults.Of(args).ToImmutableDictionary(entry => entry.Key, entry => new AssignedValue(entry.Value, Expression: null)),
                    isComplete: true,
                    argument.Origin)
                : Snapshots.OfObject(this, argument);
    }

    private static bool HasTransformations(ObjectValue options)
        => options.Properties.Any(property => property.Key is "ResourceTransformations" or "ResourceTransforms"
            && property.Value.Value is not SequenceValue { Elements.IsEmpty: true, IsComplete: true } and not ConstantValue { Constant: null });

    private static ObjectValue Transformed(ObjectValue inputs)
        => new(
            inputs.Type,
            inputs.Properties.ToImmutableDictionary(
                property => property.Key,
                property => property.Value with { Value = new UnknownValue(UnknownReason.Transformation, property.Value.Expression) }),
            isComplete: false,
            inputs.Origin);

    /// <summary>An existing resource, read or looked up by a provider's own method.</summary>
    public Value? Existing(Call call)
    {
        var method = call.Method;
        if (_stack is null || !method.IsStatic || !PulumiTypes.IsProviderCode(method.ContainingType, Compilation))
        {
            return null;
        }

        // What is looked up may not be there.
        _risks++;
        if (method.Name == "Get" && method.Parameters.Length >= 2 && PulumiTypes.Derives(method.ContainingType, "CustomResource"))
        {
            var resource = _stack.Register(ResourceMode.Read, method.ContainingType, new CreationSite(call.Syntax, CallSites()), CurrentPresence);
            resource.Name = Snapshots.Of(this, call.Arguments[0]);
            resource.ReadId = Snapshots.Of(this, call.Arguments[1]);
            var options = method.Parameters.FirstOrDefault(parameter => PulumiTypes.Derives(parameter.Type, "ResourceOptions"));
            resource.Options = options is null || call.Arguments[options.Ordinal].IsNull
                ? new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: true, call.Syntax)
                : Snapshots.OfObject(this, call.Arguments[options.Ordinal]);
            resource.Inputs = new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: false, call.Syntax);
            return new ReferenceValue(resource, ImmutableArray<string>.Empty, call.Syntax);
        }

        if (method.Name is "Invoke" or "InvokeAsync" && method.ContainingType.IsStatic && !PulumiTypes.IsCoreNamespace(method.ContainingNamespace)
            && method.Parameters.All(parameter => PulumiTypes.Derives(parameter.Type, "InvokeArgs") || PulumiTypes.Derives(parameter.Type, "InvokeOptions")))
        {
            var resource = _stack.Register(ResourceMode.Function, method.ContainingType, new CreationSite(call.Syntax, CallSites()), CurrentPresence);
            resource.Name = ConstantValue.Null;
            var args = method.Parameters.FirstOrDefault(parameter => PulumiTypes.Derives(parameter.Type, "InvokeArgs"));
            resource.Inputs = args is null || call.Arguments[args.Ordinal].IsNull
                ? new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: true, call.Syntax)
                : Snapshots.OfObject(this, call.Arguments[args.Ordinal]);
            var options = method.Parameters.FirstOrDefault(parameter => PulumiTypes.Derives(parameter.Type, "InvokeOptions"));
            resource.Options = options is null || call.Arguments[options.Ordinal].IsNull
                ? new ObjectValue(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: true, call.Syntax)
                : Snapshots.OfObject(this, call.Arguments[options.Ordinal]);
            return new ReferenceValue(resource, ImmutableArray<string>.Empty, call.Syntax);
        }

        return null;
    }

    private Value EvaluateTypeParameterCreation(ITypeParameterObjectCreationOperation creation)
        => creation.Type is { } type && Substitute(type) is INamedTypeSymbol { } actual && actual.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is { } constructor
            ? Initialize(Create(actual, constructor, ImmutableArray<Value>.Empty, ImmutableArray<SyntaxNode?>.Empty, creation.Syntax), creation.Initializer)
            : Unknown(UnknownReason.UnseenCode, creation.Syntax);

    private Value EvaluateAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var instance = new ObjectInstance(creation.Type as INamedTypeSymbol, creation.Syntax);
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                var value = Evaluate(assignment.Value);
                if (value is NeverValue)
                {
                    return value;
                }

                _journal.Write(instance.Member(property.Property), new AssignedValue(value, assignment.Value.Syntax));
            }
        }

        return instance;
    }

    private Value EvaluateInitializer(Value target, IObjectOrCollectionInitializerOperation initializer)
    {
        var isBroken = IsBroken(initializer);
        if (isBroken && target is ObjectInstance)
        {
            Havoc(target);
        }

        _frame.ImplicitReceivers.Push(target);
        try
        {
            foreach (var operation in initializer.Initializers)
            {
                var value = operation is IMemberInitializerOperation member
                    ? EvaluateInitializer(Evaluate(member.InitializedMember), member.Initializer)
                    : Evaluate(operation);
                if (value is NeverValue)
                {
                    return value;
                }
            }
        }
        finally
        {
            _frame.ImplicitReceivers.Pop();
        }

        if (isBroken && target is ListInstance list)
        {
            _journal.Write(list.Cell, list.Content with { IsComplete = false });
        }
        else if (isBroken && target is MapInstance map)
        {
            _journal.Write(map.Cell, map.Content with { IsComplete = false });
        }

        return target;
    }

    /// <summary>True for an initializer that is still being typed: what it doesn't say may be the next thing to be written.</summary>
    private static bool IsBroken(IObjectOrCollectionInitializerOperation initializer)
        => initializer.Syntax.ContainsDiagnostics
            || initializer.Initializers.Any(element => element is IInvalidOperation)
            || (initializer.Syntax.IsKind(SyntaxKind.ObjectInitializerExpression) && !initializer.Initializers.All(IsFinished));

    private static bool IsFinished(IOperation member) => member switch
    {
        IAssignmentOperation { Target: IInvalidOperation } or IAssignmentOperation { Value: IInvalidOperation or IConversionOperation { Operand: IInvalidOperation } } => false,
        IMemberInitializerOperation { InitializedMember: IInvalidOperation } => false,
        _ => member is IAssignmentOperation or IMemberInitializerOperation,
    };

    private Value EvaluateWith(IWithOperation with)
    {
        return EvaluateWith(with, Evaluate(with.Operand));
    }

    private Value EvaluateWith(IWithOperation with, Value operand)
    {
        if (operand is ChoiceValue choice)
        {
            return choice.Alternatives.Select(alternative => (Func<Value>)(() => EvaluateWith(with, alternative))).Aggregate((a, b) => () => Either(a, b))();
        }

        if (operand is not ObjectInstance instance)
        {
            if (with.Initializer is not null && operand is not NeverValue)
            {
                EvaluateInitializer(Unknown(UnknownReason.UnseenCode, with.Syntax), with.Initializer);
            }

            return operand is NeverValue ? operand : Unknown((operand as UnknownValue)?.Reason ?? UnknownReason.UnseenCode, with.Syntax, operand);
        }

        var copy = new ObjectInstance(instance.Type, with.Syntax) { Unseen = instance.Unseen };
        foreach (var member in instance.Members)
        {
            copy.Member(member.Key).Set(member.Value.Content);
        }

        return Initialize(copy, with.Initializer);
    }

    private Value EvaluateArray(IArrayCreationOperation array)
    {
        if (array.Initializer is { } initializer && array.DimensionSizes.Length == 1)
        {
            return EvaluateElements(initializer.ElementValues, array.Syntax) is ListInstance list ? new ListInstance(list.Content, list.Origin) { Type = array.Type } : NeverValue.Instance;
        }

        if (array.DimensionSizes.Length == 1 && Evaluate(array.DimensionSizes[0]) is ConstantValue { Constant: int and >= 0 and <= 1024 } size && array.Type is IArrayTypeSymbol { ElementType: var type })
        {
            var elements = Enumerable.Range(0, (int)size.Constant!).Select(_ => new AssignedValue(Default(type, array.Syntax), array.Syntax)).ToImmutableList();
            return new ListInstance(new ListContent(elements, IsComplete: true), array.Syntax);
        }

        return new ListInstance(ListContent.Unknown, array.Syntax);
    }

    private Value EvaluateElements(IEnumerable<IOperation> operations, SyntaxNode syntax)
    {
        var elements = ImmutableList.CreateBuilder<AssignedValue>();
        foreach (var operation in operations)
        {
            var value = Evaluate(operation);
            if (value is NeverValue)
            {
                return value;
            }

            elements.Add(new AssignedValue(Copied(value), Unwrap(operation.Syntax)));
        }

        return new ListInstance(new ListContent(elements.ToImmutable(), IsComplete: true), syntax);
    }

    private Value EvaluateCollectionExpression(IOperation operation)
    {
        var elements = ImmutableList.CreateBuilder<AssignedValue>();
        var isComplete = true;
        foreach (var child in operation.ChildOperations)
        {
            // What a collection is built with besides its elements stands at the expression itself, or at the argument that it is.
            if (child.Syntax.Contains(operation.Syntax))
            {
                continue;
            }

            if (child.Syntax is SpreadElementSyntax)
            {
                var spread = Enumerated(Evaluate(child.ChildOperations.FirstOrDefault()), child.Syntax);
                if (spread is NeverValue)
                {
                    return spread;
                }

                if (Elements(spread) is { } content)
                {
                    elements.AddRange(content.Elements);
                    isComplete &= content.IsComplete;
                }
                else
                {
                    isComplete = false;
                }

                continue;
            }

            if (child.Syntax.FirstAncestorOrSelf<ExpressionElementSyntax>() is not { Expression: var expression } || child.Syntax.Span.Length > expression.Span.Length || !operation.Syntax.Span.Contains(expression.Span))
            {
                expression = child.Syntax as ExpressionSyntax;
            }

            var value = Evaluate(child);
            if (value is NeverValue)
            {
                return value;
            }

            elements.Add(new AssignedValue(Copied(value), expression ?? child.Syntax));
        }

        var all = new ListContent(elements.ToImmutable(), isComplete);
        return CollectionModel.IsMap(operation.Type) ? new MapInstance(CollectionModel.FromPairs(all), operation.Syntax) : new ListInstance(all, operation.Syntax) { Type = operation.Type is { TypeKind: TypeKind.Array or TypeKind.Class } type ? type : null };
    }
}
