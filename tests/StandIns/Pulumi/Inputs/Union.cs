namespace Pulumi;

/// <summary>One of two types; <c>default</c> is the first one's default.</summary>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _value0;
    private readonly T1 _value1;

    private Union(T0 value0, T1 value1, bool isT1)
    {
        _value0 = value0;
        _value1 = value1;
        IsT1 = isT1;
    }

    public bool IsT0 => !IsT1;

    public bool IsT1 { get; }

    public T0 AsT0 => IsT0 ? _value0 : throw new InvalidOperationException($"Cannot return as {typeof(T0)}: the union holds {typeof(T1)}.");

    public T1 AsT1 => IsT1 ? _value1 : throw new InvalidOperationException($"Cannot return as {typeof(T1)}: the union holds {typeof(T0)}.");

    public object Value => (IsT1 ? _value1 : (object?)_value0)!;

    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isT1: false);

    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isT1: true);

    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) => Bimap(mapFunc, value => value);

    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) => Bimap(value => value, mapFunc);

    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1)
        => Match(value => Union<TResult0, TResult1>.FromT0(mapFunc0(value)), value => Union<TResult0, TResult1>.FromT1(mapFunc1(value)));

    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => IsT1 ? f1(_value1) : f0(_value0);

    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (IsT1)
        {
            f1(_value1);
        }
        else
        {
            f0(_value0);
        }
    }

    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        (value, remainder) = (_value0, _value1);
        return IsT0;
    }

    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        (value, remainder) = (_value1, _value0);
        return IsT1;
    }

    public bool Equals(Union<T0, T1> other)
        => IsT1 == other.IsT1
            && EqualityComparer<T0>.Default.Equals(_value0, other._value0)
            && EqualityComparer<T1>.Default.Equals(_value1, other._value1);

    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsT1, _value0, _value1);

    public override string ToString() => $"{(IsT1 ? typeof(T1) : typeof(T0)).FullName}: {Value}";

    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);
}
