using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Rules;

/// <summary>A program that a test of a rule checks, and what is expected of it.</summary>
internal sealed class RuleProgram(ProviderShape shape, ProjectState state)
{
    private readonly ExpectedProgram _program = ExpectedProgram.Parse(state, defaultDiagnosticId: null);

    public ProviderShape Shape { get; } = shape;

    /// <summary>True if anything is expected: then an analyzer that sees nothing in the program fails.</summary>
    public bool ExpectsSomething => !_program.Diagnostics.IsEmpty;

    /// <summary>True if the program creates something under a condition that the compiler can't decide.</summary>
    public bool HasConditionalCreation
        => (from file in _program.Files
            from node in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes()
            let condition = node switch
            {
                IfStatementSyntax statement => statement.Condition,
                ConditionalExpressionSyntax expression => expression.Condition,
                SwitchStatementSyntax statement => statement.Expression,
                SwitchExpressionSyntax expression => expression.GoverningExpression,
                _ => null,
            }
            where condition is not null && condition.ToString().Contains("config", StringComparison.Ordinal)
                && node.DescendantNodes().Any(inner => inner is BaseObjectCreationExpressionSyntax || (inner is InvocationExpressionSyntax && !condition.Contains(inner)))
            select node).Any();

    public bool Expects(string id) => _program.Diagnostics.Any(diagnostic => diagnostic.Result.Id == id);

    /// <summary>The program with its statements hidden in a frame; null for one that is written in another form, or says more in its configuration than in its code.</summary>
    public string? Within(RuleFrame frame)
        => state is { Sources: [var (_, file)], AnalyzerConfigFiles: [], ExpectedDiagnostics: [] } ? ProgramFrame.Hide(file, frame) : null;
}
