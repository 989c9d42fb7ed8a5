using System.Runtime.CompilerServices;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Bounds the dry run of one entry point, whatever the program looks like.</summary>
internal sealed class Budget(CancellationToken cancellationToken)
{
    /// <summary>Operations that are run in all. A stack of 4,000 resources takes well under a tenth of it.</summary>
    public const int MaxSteps = 1_000_000;

    /// <summary>Calls inside calls.</summary>
    public const int MaxDepth = 96;

    /// <summary>Calls of a method inside itself, one within the other.</summary>
    public const int MaxInnerDepth = 32;

    /// <summary>Calls of a method inside itself in all, until the outermost one has returned.</summary>
    public const int MaxInnerCalls = 500;

    /// <summary>Resources of one stack.</summary>
    public const int MaxResources = 20_000;

    /// <summary>Rounds of one loop that are run one by one; a longer loop is taken as one with unknown items.</summary>
    public const int MaxRounds = 10_000;

    /// <summary>Elements of one list. Lists that are put together again and again grow faster than steps are counted.</summary>
    public const int MaxElements = 100_000;

    /// <summary>Jumps of one block to a label before them.</summary>
    public const int MaxJumpsBack = 100;

    /// <summary>Characters of a text that the dry run builds.</summary>
    public const int MaxText = 64 * 1024;

    /// <summary>The operations that were run so far.</summary>
    public int Steps { get; private set; }

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="BudgetSpentException">Too many steps.</exception>
    /// <exception cref="InsufficientExecutionStackException">The program is nested too deeply for the thread's stack.</exception>
    public void Step()
    {
        CancellationToken.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++Steps > MaxSteps)
        {
            throw new BudgetSpentException();
        }
    }
}

/// <summary>Ends the dry run of an entry point that takes too long.</summary>
internal sealed class BudgetSpentException() : Exception("The budget of the dry run is spent.");
