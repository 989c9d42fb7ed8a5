using System.Collections.Immutable;
using AmplsAnalyzers.Testing;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>A rule as it was agreed upon, apart from its code: what an id means never changes.</summary>
/// <param name="Id">The id of its diagnostics.</param>
/// <param name="Severity"><c>Error</c>, <c>Warning</c>, <c>Info</c> or <c>Off</c>, by default.</param>
/// <param name="Title">What the mistake is called.</param>
internal sealed record CatalogueEntry(string Id, string Severity, string Title)
{
    private const int IdLength = 8;

    /// <summary>All of them, in the order of the ids.</summary>
    public static ImmutableArray<CatalogueEntry> All { get; } =
    [
        .. from line in File.ReadAllLines(Path.Combine(Repository.Root, "tests", "AmplsAnalyzers.Tests", "Documentation", "Catalogue.txt"))
           where line.Length > 0
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select new CatalogueEntry(words[0], words[1], string.Join(' ', words[2..])),
    ];

    /// <summary>The category of its diagnostics, which the hundreds of its id tell.</summary>
    public string Category => Id[IdLength - 3] switch
    {
        '0' => "General",
        '1' => "Scope",
        '2' => "ScopedResources",
        '3' => "PublicNetworkAccess",
        '4' => "DataCollection",
        '5' => "Networking",
        '6' => "Dns",
        '7' => "ConnectedServices",
        '9' => "Builders",
        var area => throw new InvalidOperationException($"No area has the ids {area}00 to {area}99."),
    };
}
