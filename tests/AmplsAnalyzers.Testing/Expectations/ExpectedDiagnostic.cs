using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Testing;

internal readonly record struct FileSpan(string Path, TextSpan Span)
{
    public static FileSpan Of(Location location)
        => location.IsInSource ? new(location.SourceTree!.FilePath, location.SourceSpan) : new(location.GetLineSpan().Path ?? "", location.SourceSpan);
}

/// <summary>A <see cref="DiagnosticResult"/> whose markup keys are resolved to places.</summary>
internal sealed record ExpectedDiagnostic(DiagnosticResult Result, ImmutableArray<FileSpan> Locations)
{
    public bool Matches(Diagnostic actual)
        => actual.Id == Result.Id
        && FileSpan.Of(actual.Location) == Locations[0]
        && (Result.Severity is null || Result.Severity == actual.Severity)
        && (ExpectedMessage(actual.Descriptor) is not { } message || message == actual.GetMessage(CultureInfo.InvariantCulture))
        && (!Result.HasAdditionalLocations || actual.AdditionalLocations.Select(FileSpan.Of).SequenceEqual(Locations.Skip(1)));

    public string? ExpectedMessage(DiagnosticDescriptor? descriptor) => Result switch
    {
        { Message: { } message } => message,
        { MessageArguments: { } arguments } when descriptor is not null
            => string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. arguments]),
        { MessageArguments: { } arguments } => $"<arguments {string.Join(", ", arguments)}>",
        _ => null,
    };
}
