namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>How a program writes its args and lists.</summary>
internal enum Form
{
    /// <summary><c>new()</c>, and lists as <c>{ … }</c>.</summary>
    TargetTyped,

    /// <summary><c>new WorkspaceArgs</c>, and lists as <c>{ … }</c>.</summary>
    TypesWritten,

    /// <summary>Lists as <c>[…]</c>.</summary>
    CollectionExpressions,

    /// <summary>Lists as <c>new[] { … }</c>.</summary>
    Arrays,

    /// <summary><c>args.Location = …</c>, a statement for each input.</summary>
    FilledByStatements,
}
