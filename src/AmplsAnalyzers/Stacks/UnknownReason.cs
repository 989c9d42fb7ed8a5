namespace AmplsAnalyzers.Stacks;

/// <summary>Why a value can't be known at compile time.</summary>
internal enum UnknownReason
{
    /// <summary>Nothing evaluated it: an object that unseen code may have changed, or a program with errors.</summary>
    NotEvaluated,

    /// <summary>It comes from the stack's configuration.</summary>
    Configuration,

    /// <summary>It comes from another stack.</summary>
    StackReference,

    /// <summary>It is read from Azure when the program runs.</summary>
    Lookup,

    /// <summary>It is computed by code without source, or by an operation that the dry run has no model of.</summary>
    UnseenCode,

    /// <summary>It is a parameter of an entry point: only its callers know.</summary>
    Parameter,

    /// <summary>It depends on a condition that can't be decided, with too many outcomes to list.</summary>
    Condition,

    /// <summary>It changes in a loop whose items or number of rounds aren't known.</summary>
    Loop,

    /// <summary>It depends on itself: a recursion or a cycle.</summary>
    Recursion,

    /// <summary>A budget of the dry run was spent.</summary>
    Budget,

    /// <summary>A transformation or transform may change it.</summary>
    Transformation,

    /// <summary>It is computed from an output that only the deployment knows.</summary>
    Output,
}
