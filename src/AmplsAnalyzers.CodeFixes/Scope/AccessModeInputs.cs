using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>The inputs of a scope that hold its access modes.</summary>
internal static class AccessModeInputs
{
    private const string Settings = "AccessModeSettings";

    /// <summary>Sets the mode of these operations; false where the scope's args can't be edited.</summary>
    public static async Task<bool> SetAsync(Repair repair, IReadOnlyList<Operation> operations, string mode)
    {
        if (await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        if (repair.Mistake.Provider == Provider.Classic)
        {
            args.Set(operations.Select(operation => (PropertyOf(operation), Code.Literal(mode))).ToList());
            return true;
        }

        if (args.TypeOf(Settings) is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol settingsType] })
        {
            return false;
        }

        if (args.Find(Settings) is { } present && await WrittenArgs.FindAsync(repair, present).ConfigureAwait(false) is { } settings)
        {
            settings.Set(operations.Select(operation => (PropertyOf(operation), ProviderValue.Spell(settings.TypeOf(PropertyOf(operation)), mode))).ToList());
            return true;
        }

        if (operations.Count != 2)
        {
            return false;
        }

        var modes = operations.Select(operation => $"    {PropertyOf(operation)} = {Spell(settingsType, PropertyOf(operation), mode)},\n");
        args.Set(Settings, $"new {Code.NameOf(settingsType)}\n{{\n{string.Concat(modes)}}}");
        return true;
    }

    private static string PropertyOf(Operation operation) => operation == Operation.Ingestion ? "IngestionAccessMode" : "QueryAccessMode";

    private static string Spell(INamedTypeSymbol settings, string property, string mode)
        => ProviderValue.Spell(settings.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type, mode);
}
