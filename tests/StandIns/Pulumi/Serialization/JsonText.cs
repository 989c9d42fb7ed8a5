namespace Pulumi.Serialization;

/// <summary>An input value that goes out as JSON text.</summary>
internal sealed record JsonText(object? Value);
