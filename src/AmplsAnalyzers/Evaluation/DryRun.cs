using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Runs the Pulumi programs of a compilation at compile time, without running any code.</summary>
internal sealed class DryRun
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _reached = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _deployments = [];
    private readonly List<Stack> _stacks = [];
    private readonly HashSet<Budget> _budgets = [];
    private readonly BoundCode _code;

    private DryRun(Compilation compilation, CancellationToken cancellationToken)
        => (_compilation, _cancellationToken, _code) = (compilation, cancellationToken, new BoundCode(compilation, cancellationToken));

    /// <summary>Dry-runs every entry point of the compilation.</summary>
    /// <returns>One stack for each entry point that has resources, in the order of their places.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ImmutableArray<Stack> Run(Compilation compilation, CancellationToken cancellationToken) => Of(compilation, cancellationToken).Stacks;

    /// <summary>Dry-runs every entry point of the compilation, and says how.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static DryRunResult Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var run = new DryRun(compilation, cancellationToken);
        run.RunAll(compilation.SyntaxTrees.Select(tree => EntryPoints.Of(tree, cancellationToken)).ToList());
        var stacks = run._stacks
            .Where(stack => !stack.Resources.IsEmpty)
            .OrderBy(stack => stack.EntryPoint.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(stack => stack.EntryPoint.SpanStart)
            .ToImmutableArray();
        return new DryRunResult(stacks, run._budgets.Sum(budget => (long)budget.Steps), run._code.Trees);
    }

    private void RunAll(List<EntryPoints> entryPoints)
    {
        // What the entry point of the program reaches is run from there: what the program does around its stacks counts.
        if (_compilation.GetEntryPoint(_cancellationToken) is { } main && _code.Declaration(main) is { } syntax)
        {
            Run(interpreter => interpreter.RunEntry(main, syntax));
        }

        foreach (var deployment in entryPoints.SelectMany(entry => entry.Deployments))
        {
            if (!_deployments.Contains(deployment) && IsDeployment(deployment, out var method) && !_reached.Contains(method))
            {
                Run(interpreter => interpreter.RunEntry(method, deployment));
            }
        }

        if (EntryPoints.ReferencesHost(_compilation) || entryPoints.Exists(entry => entry.HasHost))
        {
            return;
        }

        var types = entryPoints.SelectMany(entry => entry.Types).Select(TypeOf).Where(type => type is not null).Distinct(SymbolEqualityComparer.Default).Cast<INamedTypeSymbol>().ToList();
        foreach (var type in types)
        {
            if (IsRunnable(type, "Stack"))
            {
                Run(interpreter => interpreter.RunStack(SyntaxOf(type), () => interpreter.ConstructStack(type, SyntaxOf(type)), isLibrary: false));
            }
        }

        foreach (var type in types)
        {
            foreach (var constructor in type.InstanceConstructors)
            {
                if (IsRunnable(type, "ComponentResource") && constructor.DeclaredAccessibility != Accessibility.Private && !_reached.Contains(constructor))
                {
                    Run(interpreter => interpreter.RunStack(SyntaxOf(type), () => interpreter.ConstructEntry(type, constructor, SyntaxOf(type)), isLibrary: true));
                }
            }
        }

        if (_compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
        {
            return;
        }

        // A library may have any number of public methods: together they get what one program gets.
        var budget = new Budget(_cancellationToken);
        foreach (var declaration in entryPoints.SelectMany(entry => entry.Methods))
        {
            if (_compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, _cancellationToken) is IMethodSymbol method && IsPublicMethod(method) && !_reached.Contains(method))
            {
                Run(interpreter => interpreter.RunStack(declaration, () => interpreter.RunEntry(method, declaration), isLibrary: true), budget);
            }
        }
    }

    private void Run(Action<Interpreter> start, Budget? budget = null)
    {
        budget ??= new Budget(_cancellationToken);
        _budgets.Add(budget);
        var interpreter = new Interpreter(_compilation, budget, _code);
        try
        {
            start(interpreter);
        }
        catch (Exception exception) when (exception is BudgetSpentException or InsufficientExecutionStackException)
        {
            // The stacks that were begun say themselves that they aren't complete.
        }

        _stacks.AddRange(interpreter.Stacks);
        _reached.UnionWith(interpreter.Reached);
        _deployments.UnionWith(interpreter.Deployments);
    }

    private bool IsDeployment(InvocationExpressionSyntax invocation, out IMethodSymbol enclosing)
    {
        enclosing = null!;
        var model = _compilation.GetSemanticModel(invocation.SyntaxTree);
        if ((model.GetSymbolInfo(invocation, _cancellationToken).Symbol as IMethodSymbol ?? _code.DeploymentOf(invocation)) is not { } called || !PulumiTypes.IsCore(called.ContainingType, "Deployment"))
        {
            return false;
        }

        var symbol = model.GetEnclosingSymbol(invocation.SpanStart, _cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        enclosing = (symbol as IMethodSymbol)!;
        return enclosing is { MethodKind: MethodKind.Ordinary };
    }

    private INamedTypeSymbol? TypeOf(TypeDeclarationSyntax declaration)
        => _compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, _cancellationToken) as INamedTypeSymbol;

    private bool IsRunnable(INamedTypeSymbol type, string baseClass)
        => !type.IsAbstract && !_reached.Contains(type) && PulumiTypes.Derives(type.BaseType, baseClass) && !PulumiTypes.IsProviderCode(type, _compilation)
        && (baseClass == "Stack" || !PulumiTypes.Derives(type, "Stack"));

    private bool IsPublicMethod(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return !method.IsAbstract && !PulumiTypes.Derives(method.ContainingType, "Resource") && !PulumiTypes.IsProviderCode(method.ContainingType, _compilation);
    }

    private SyntaxNode SyntaxOf(INamedTypeSymbol type) => _code.Declaration(type)!;
}
