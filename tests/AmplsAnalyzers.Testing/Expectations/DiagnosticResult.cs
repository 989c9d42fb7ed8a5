using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// An expected diagnostic. Id and place are always compared; severity, message and additional locations once they are stated.
/// </summary>
public sealed record DiagnosticResult
{
    public DiagnosticResult(string id) => Id = id;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id) => Severity = severity;

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
    }

    public string Id { get; }

    public DiagnosticSeverity? Severity { get; private init; }

    public string? Message { get; private init; }

    /// <summary>The arguments of the descriptor's message format; an alternative to <see cref="Message"/>.</summary>
    public ImmutableArray<object>? MessageArguments { get; private init; }

    /// <summary>Keys of <c>{|#0:…|}</c>: first the place of the diagnostic, then its additional locations in their order.</summary>
    public ImmutableArray<int> MarkupKeys { get; private init; } = [];

    internal bool HasAdditionalLocations { get; private init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    /// <summary>Adds the place of the diagnostic or, from the second call on, an additional location.</summary>
    public DiagnosticResult WithLocation(int markupKey) => this with
    {
        MarkupKeys = MarkupKeys.Add(markupKey),
        HasAdditionalLocations = !MarkupKeys.IsEmpty,
    };

    /// <summary>States that the locations given so far are all that the diagnostic has.</summary>
    public DiagnosticResult WithNoOtherLocation() => this with { HasAdditionalLocations = true };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = [.. arguments] };
}
