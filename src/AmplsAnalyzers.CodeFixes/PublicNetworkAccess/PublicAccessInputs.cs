using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.PublicNetworkAccess;

/// <summary>The inputs that open or close a resource to public networks.</summary>
internal static class PublicAccessInputs
{
    /// <summary>Closes a workspace, component or data collection endpoint for the operations; false where its args can't be edited.</summary>
    public static async Task<bool> CloseAsync(Repair repair, Place resource, ImmutableArray<Operation> operations)
    {
        if (await WrittenArgs.OfResourceAsync(repair, resource).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        // Workspaces and components have the same inputs, one for each operation.
        var inputs = (
            from operation in operations
            let input = operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"
            let property = MonitorKinds.Workspace.Inputs[input].In(repair.Mistake.Provider)
            where args.TypeOf(property) is not null
            select (property, args.Spell(property, PublicAccess.Disabled))).ToList();
        args.Set(inputs);
        return inputs.Count > 0 || await CloseEndpointAsync(repair, args).ConfigureAwait(false);
    }

    private static async Task<bool> CloseEndpointAsync(Repair repair, WrittenArgs args)
    {
        switch (MonitorKinds.DataCollectionEndpoint.Inputs["publicNetworkAccess"].In(repair.Mistake.Provider)!.Split('.'))
        {
            case [var flag]:
                args.Set(flag, args.Spell(flag, PublicAccess.Disabled));
                return true;

            case [var rules, var access] when args.Find(rules) is { } present:
                if (await WrittenArgs.FindAsync(repair, present).ConfigureAwait(false) is not { } nested)
                {
                    return false;
                }

                nested.Set(access, nested.Spell(access, PublicAccess.Disabled));
                return true;

            case [var rules, var access] when args.TypeOf(rules) is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol type] }:
                var value = ProviderValue.SpellAt(args.Place, access, type.GetMembers(access).OfType<IPropertySymbol>().FirstOrDefault()?.Type, PublicAccess.Disabled);
                args.Set(rules, $"new {Code.NameOf(type)} {{ {access} = {value} }}");
                return true;

            default:
                return false;
        }
    }
}
