using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS603: sets the name of a zone that has been given as its logical name only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NamePrivateZoneFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS603");

    private protected override string Title => "Set the zone's name";

    private protected override string EquivalenceKey => EquivalenceKeys.NamePrivateZone;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (NameOf(repair) is not { } name || await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set(DnsKinds.PrivateZone.Inputs["name"].In(repair.Mistake.Provider)!, name);
        return true;
    }

    private static string? NameOf(Repair repair)
    {
        if (repair.Mistake.Values.Any(value => value.Length == 0))
        {
            return null;
        }

        // Zones of a loop get their names from the same variable as their logical names.
        if (ResourceArguments.Find(repair.Place.Creation?.ArgumentList, "name", 0)?.Expression is { } variable and (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            && repair.Mistake.BeforeLogicalName is { } prefix)
        {
            return prefix.Length == 0 ? variable.ToString() : $"$\"{prefix}{{{variable}}}\"";
        }

        return repair.Mistake.Value is { } only ? Code.Literal(only) : null;
    }
}
