namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>What the statements of a program are in.</summary>
internal enum Frame
{
    TopLevelLambda,
    StackConstructor,
    Component,
    HelperMethod,
    LocalFunction,
}
