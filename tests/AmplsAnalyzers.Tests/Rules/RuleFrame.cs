namespace AmplsAnalyzers.Tests.Rules;

/// <summary>Where a program can hide what it does.</summary>
public enum RuleFrame
{
    Helper,
    Loop,
    Component,
}
