using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Tests.Testing;

/// <summary>A toy analyzer without a flaw: it finds <c>""</c>, names the member, and points at the member as an additional location.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class EmptyStringAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TOY001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id, "Empty string literal", "Write string.Empty in '{0}'", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Off by default: speaks wherever the other rule speaks in a field.</summary>
    internal static readonly DiagnosticDescriptor FieldRule = new(
        "TOY002", "Field with an empty string", "Field '{0}' starts with an empty string", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, FieldRule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationBlockAction(block =>
        {
            foreach (var literal in block.OperationBlocks.SelectMany(o => o.DescendantsAndSelf()).OfType<ILiteralOperation>())
            {
                if (literal.ConstantValue is { HasValue: true, Value: "" })
                {
                    Report(block, literal);
                }
            }
        });
    }

    protected virtual void Report(OperationBlockAnalysisContext context, ILiteralOperation literal)
    {
        var member = context.OwningSymbol;
        context.ReportDiagnostic(Diagnostic.Create(Rule, literal.Syntax.GetLocation(), member.Locations, member.Name));
        if (member is IFieldSymbol)
        {
            context.ReportDiagnostic(Diagnostic.Create(FieldRule, literal.Syntax.GetLocation(), member.Name));
        }
    }
}
