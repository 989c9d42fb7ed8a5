using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>An enum as providers declare it.</summary>
[EnumType]
public readonly struct Mode : IEquatable<Mode>
{
    private readonly string _value;

    private Mode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static Mode Open { get; } = new("Open");

    public static Mode PrivateOnly { get; } = new("PrivateOnly");

    public static bool operator ==(Mode left, Mode right) => left.Equals(right);

    public static bool operator !=(Mode left, Mode right) => !left.Equals(right);

    public static explicit operator string(Mode value) => value._value;

    public override bool Equals(object? obj) => obj is Mode other && Equals(other);

    public bool Equals(Mode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}

/// <summary>An enum of numbers.</summary>
public enum Level
{
    Low = 1,
    High = 2,
}
