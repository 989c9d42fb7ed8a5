using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>An enum as providers declare it.</summary>
[EnumType]
public readonly struct Mode : IEquatable<Mode>
{
    private readonly string value;

    private Mode(string value) => this.value = value ?? throw new ArgumentNullException(nameof(value));

    public static Mode Open { get; } = new("Open");

    public static Mode PrivateOnly { get; } = new("PrivateOnly");

    public static bool operator ==(Mode left, Mode right) => left.Equals(right);

    public static bool operator !=(Mode left, Mode right) => !left.Equals(right);

    public static explicit operator string(Mode value) => value.value;

    public override bool Equals(object? obj) => obj is Mode other && Equals(other);

    public bool Equals(Mode other) => string.Equals(value, other.value, StringComparison.Ordinal);

    public override int GetHashCode() => value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => value;
}

/// <summary>An enum of numbers.</summary>
public enum Level
{
    Low = 1,
    High = 2,
}
