using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Code that is still being typed: what it does so far isn't what it will do.</summary>
internal sealed partial class Interpreter
{
    /// <summary>
    /// Forgets what an unfinished statement may come to change: all that it names, or anything in sight where it is about a variable that isn't there. That one may have been renamed a moment ago.
    /// </summary>
    private void ForgetWhatMayChange(IExpressionStatementOperation statement)
    {
        if (statement.Syntax is not ExpressionStatementSyntax syntax)
        {
            return;
        }

        if (syntax.SemicolonToken.IsMissing || syntax.Expression is NameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)
        {
            foreach (var named in statement.Descendants().Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation))
            {
                Havoc(Evaluate(named));
            }
        }

        if (statement.Operation is IAssignmentOperation { Target: IInvalidOperation })
        {
            _stack?.HasUnboundCode = true;
            ForgetAllInSight();
        }
        else if (statement.Operation is IInvalidOperation && Subjects(syntax.Expression).Any(subject => statement.Descendants().Any(part => part is IInvalidOperation && part.Syntax == subject)))
        {
            ForgetAllInSight();
        }
    }

    private void ForgetAllInSight()
    {
        for (var frame = _frame; frame is not null; frame = frame.Closure)
        {
            foreach (var variable in frame.Variables.Values.ToList())
            {
                if (variable.Content is AssignedValue { Value: ObjectInstance { Resource: null } or ListInstance or MapInstance } held)
                {
                    Havoc(held.Value);
                }
            }
        }
    }

    /// <summary>The names of what a call may change: that of which the method is called, and what is given to it.</summary>
    private static IEnumerable<IdentifierNameSyntax> Subjects(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax invocation => Subjects(invocation.Expression).Concat(invocation.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<IdentifierNameSyntax>()),
        ElementAccessExpressionSyntax element => element.Expression is IdentifierNameSyntax name ? [name] : Subjects(element.Expression),
        MemberAccessExpressionSyntax member => member.Expression is IdentifierNameSyntax name ? [name] : Subjects(member.Expression),
        _ => [],
    };

    /// <summary>A declaration may be the beginning of a statement and the one below: in <c>args.Loc other.Name = "x"</c> the compiler sees a variable of the type <c>args.Loc</c>.</summary>
    private void ForgetWhatMayChange(IVariableDeclarationGroupOperation group)
    {
        if (group.Syntax is LocalDeclarationStatementSyntax { ContainsDiagnostics: true, Declaration.Type: QualifiedNameSyntax type })
        {
            var name = type.DescendantNodes().OfType<IdentifierNameSyntax>().First().Identifier.ValueText;
            for (var frame = _frame; frame is not null; frame = frame.Closure)
            {
                // In a loop, the variable that the compiler sees may have the same name, and no value any more.
                foreach (var held in frame.Variables.Where(variable => variable.Key.Name == name).Select(variable => variable.Value.Content).OfType<AssignedValue>().ToList())
                {
                    Havoc(held.Value);
                }
            }
        }
    }

    /// <summary>True for a loop of which nobody knows how often it will run, or what: its head isn't complete, or a brace that isn't there may be the one at its end.</summary>
    private static bool IsBroken(ILoopOperation loop)
        => (loop.Syntax.ContainsDiagnostics && loop.Syntax.ChildNodesAndTokens().Any(part => part.ContainsDiagnostics && part.AsNode() != loop.Body.Syntax))
            || loop.Syntax.Ancestors().Any(node => node is BlockSyntax { CloseBraceToken.IsMissing: true } or BaseTypeDeclarationSyntax { CloseBraceToken.IsMissing: true } or NamespaceDeclarationSyntax { CloseBraceToken.IsMissing: true });

    /// <summary>The numbers that decide when a loop ends, if nothing in it counts them yet.</summary>
    private static IReadOnlyList<ILocalSymbol> Uncounted(ILoopOperation loop, IOperation? condition)
    {
        if (condition is null)
        {
            return [];
        }

        var counters = condition.DescendantsAndSelf()
            .OfType<ILocalReferenceOperation>()
            .Where(local => local.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double })
            .Select(local => local.Local)
            .ToList();
        // A condition of anything else may change with what the loop calls.
        var isAboutNumbers = counters.Any(counter => loop.Locals.Contains(counter, SymbolEqualityComparer.Default))
            || condition.DescendantsAndSelf().All(part => part is not (IMemberReferenceOperation { Member.Name: not "Length" } or IInvocationOperation));
        var isCounted = loop.ChildOperations.Where(part => part != condition).SelectMany(part => part.DescendantsAndSelf())
            .Any(part => part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })
            || loop.Descendants().SelectMany(Written).Any(target => target is ILocalReferenceOperation local && counters.Contains(local.Local, SymbolEqualityComparer.Default));
        return isAboutNumbers && !isCounted ? counters : [];
    }

    private static IEnumerable<IOperation> Written(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: ITupleOperation several } => several.Elements.AsEnumerable(),
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation count => [count.Target],
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => [argument.Value],
        _ => [],
    };
}
