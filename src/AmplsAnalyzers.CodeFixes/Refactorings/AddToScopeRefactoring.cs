using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace AmplsAnalyzers.CodeFixes.Refactorings;

/// <summary>Adds a workspace, component or data collection endpoint to a scope of the program, in order with what the scope holds and what connects networks to it.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class AddToScopeRefactoring : ProgramRefactoring
{
    private protected override ImmutableArray<ResourceKind> Kinds { get; } = ImmutableArray.Create(MonitorKinds.Workspace, MonitorKinds.Component, MonitorKinds.DataCollectionEndpoint);

    private protected override IEnumerable<(string Title, Finding Finding)> Find(ArmResource resource, StackTopology topology)
        => from scope in topology.Scopes
           where scope is { IsDeclared: true, IsCertain: true } && resource is MonitoredResource { IsCertain: true } monitored && monitored.IsIn(scope) == false
           select ($"Add to private link scope '{scope.Label}'", Finding.AtResource(resource, ImmutableArray<MessageArgument>.Empty).ToJoin([scope], (MonitoredResource)resource));

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ScopeMembership.Ways;
}
