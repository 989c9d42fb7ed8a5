using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace AmplsAnalyzers.CodeFixes.Refactorings;

/// <summary>Makes a scope private-only, and closes all that it holds to public networks. What this shuts out, the rules say then.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class LockDownRefactoring : ProgramRefactoring
{
    private static readonly ImmutableArray<Operation> Both = ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    private protected override ImmutableArray<ResourceKind> Kinds { get; } = ImmutableArray.Create(MonitorKinds.PrivateLinkScope);

    private protected override bool UncoversMore => true;

    private protected override IEnumerable<(string Title, Finding Finding)> Find(ArmResource resource, StackTopology topology)
    {
        if (resource is not PrivateLinkScope { HasAccessModes: true } scope)
        {
            yield break;
        }

        var open = scope.ScopedResources
            .Select(scoped => scoped.Linked.Resource)
            .OfType<MonitoredResource>()
            .Where(linked => linked.IsDeclared && linked.Operations.Any(operation => linked.IsPublic(operation) != false))
            .ToList();
        if (open.Count > 0 || Both.Any(operation => scope.IsPrivateOnly(operation) != true))
        {
            yield return ("Lock down the scope and all that it holds", Finding.AtResource(scope, ImmutableArray<MessageArgument>.Empty).Naming(open));
        }
    }

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways { get; } = ImmutableArray.Create<Func<Repair, Task<bool>>>(ApplyAsync);

    private static async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } open
            || !await AccessModeInputs.SetAsync(repair, Both, AccessModes.PrivateOnly).ConfigureAwait(false))
        {
            return false;
        }

        foreach (var resource in open)
        {
            if (!await PublicAccessInputs.CloseAsync(repair, resource, Both).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }
}
