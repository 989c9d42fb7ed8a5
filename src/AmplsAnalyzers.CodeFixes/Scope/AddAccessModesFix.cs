using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS104: adds the access modes that a scope lacks. <c>Open</c> changes nothing for anyone until the owner decides otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddAccessModesFix : ProgramFix
{
    private const string Settings = "AccessModeSettings";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS104");

    private protected override string Title => "Add the access modes, open for now";

    private protected override string EquivalenceKey => EquivalenceKeys.AddAccessModes;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args
            || args.TypeOf(Settings) is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol settingsType] })
        {
            return false;
        }

        if (args.Find(Settings) is { } present && await WrittenArgs.FindAsync(repair, present).ConfigureAwait(false) is { } settings)
        {
            settings.Set((
                from operation in repair.Mistake.Operations
                select (PropertyOf(operation), ProviderValue.Spell(settings.TypeOf(PropertyOf(operation)), AccessModes.Open))).ToList());
        }
        else if (repair.Mistake.Operations.Length == 2)
        {
            var modes = repair.Mistake.Operations.Select(operation => $"    {PropertyOf(operation)} = {Open(settingsType, PropertyOf(operation))},\n");
            args.Set(Settings, $"new {Code.NameOf(settingsType)}\n{{\n{string.Concat(modes)}}}");
        }
        else
        {
            return false;
        }

        return true;
    }

    private static string PropertyOf(Operation operation) => operation == Operation.Ingestion ? "IngestionAccessMode" : "QueryAccessMode";

    private static string Open(INamedTypeSymbol settings, string property)
        => ProviderValue.Spell(settings.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type, AccessModes.Open);
}
