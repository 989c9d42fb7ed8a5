using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Testing;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer : EmptyStringAnalyzer
{
    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
        => throw new InvalidOperationException("the analyzer gave up");
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongSpanAnalyzer : EmptyStringAnalyzer
{
    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
    {
        var span = literal.Syntax.Span;
        var place = Location.Create(literal.Syntax.SyntaxTree, new TextSpan(span.Start, span.Length + 1));
        context.ReportDiagnostic(Diagnostic.Create(Rule, place, context.OwningSymbol.Name));
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherFileAnalyzer : EmptyStringAnalyzer
{
    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
        => context.ReportDiagnostic(Diagnostic.Create(Rule, context.Compilation.SyntaxTrees.Last().GetRoot().GetFirstToken().GetLocation(), context.OwningSymbol.Name));
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompilationEndAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [EmptyStringAnalyzer.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var found = new ConcurrentQueue<Diagnostic>();
            start.RegisterOperationAction(
                operation =>
                {
                    if (operation.Operation.ConstantValue is { HasValue: true, Value: "" })
                    {
                        found.Enqueue(Diagnostic.Create(EmptyStringAnalyzer.Rule, operation.Operation.Syntax.GetLocation(), operation.ContainingSymbol.Name));
                    }
                },
                OperationKind.Literal);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var diagnostic in found)
                {
                    end.ReportDiagnostic(diagnostic);
                }
            });
        });
    }
}

/// <summary>Remembers in a field what it has reported, so that a second look at a program finds nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgetfulAnalyzer : EmptyStringAnalyzer
{
    private readonly ConcurrentDictionary<TextSpan, bool> _reported = [];

    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
    {
        if (_reported.TryAdd(literal.Syntax.Span, value: true))
        {
            base.Report(context, literal);
        }
    }
}

/// <summary>Numbers its messages in the order in which threads happen to come by.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RacyAnalyzer : EmptyStringAnalyzer
{
    private static int s_count;

    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
        => context.ReportDiagnostic(Diagnostic.Create(Rule, literal.Syntax.GetLocation(), $"number {Interlocked.Increment(ref s_count)}"));
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstFileAnalyzer : EmptyStringAnalyzer
{
    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
    {
        if (context.Compilation.SyntaxTrees.First(t => !t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)) == literal.Syntax.SyntaxTree)
        {
            base.Report(context, literal);
        }
    }
}

/// <summary>Remembers for each file whether the program has a class <c>Switch</c>, which may be in another file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaleCacheAnalyzer : EmptyStringAnalyzer
{
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> _hasSwitch = [];

    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
    {
        if (_hasSwitch.GetValue(literal.Syntax.SyntaxTree, _ => new(context.Compilation.GetTypeByMetadataName("Switch") is not null)).Value)
        {
            base.Report(context, literal);
        }
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedCodeAnalyzer : EmptyStringAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        base.Initialize(context);
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsuppressibleAnalyzer : EmptyStringAnalyzer
{
    private static readonly DiagnosticDescriptor Stubborn = new(
        Id, "Empty string literal", "Write string.Empty in '{0}'", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Stubborn];

    protected override void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
        => context.ReportDiagnostic(Diagnostic.Create(Stubborn, literal.Syntax.GetLocation(), context.OwningSymbol.Name));
}
