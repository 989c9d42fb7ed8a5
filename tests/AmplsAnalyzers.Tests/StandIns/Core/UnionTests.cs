using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>One of two types, and enums that are structs.</summary>
public sealed class UnionTests
{
    private static readonly Union<string, int> Text = "a";
    private static readonly Union<string, int> Number = 1;

    [Fact]
    public void TheOtherCaseCannotBeRead()
    {
        Assert.Throws<InvalidOperationException>(() => Number.AsT0);
        Assert.Throws<InvalidOperationException>(() => Text.AsT1);
        Assert.Equal("a", Text.AsT0);
        Assert.Equal(1, Number.AsT1);
    }

    [Fact]
    public void ToStringNamesTheType()
    {
        Assert.Equal("System.String: a", Text.ToString());
        Assert.Equal("System.Int32: 1", Number.ToString());
    }

    [Fact]
    public void CasesCanBeMatchedAndMapped()
    {
        Assert.Equal(1, Text.Match(text => text.Length, number => -number));
        Assert.Equal(-1, Number.Match(text => text.Length, number => -number));
        Assert.Equal("a!", Text.MapT0(text => text + "!").Value);
        Assert.Equal(2, Number.MapT1(number => number + 1).Value);
        Assert.True(Text.TryPickT0(out var picked, out _));
        Assert.Equal("a", picked);
        Assert.False(Text.TryPickT1(out _, out var remainder));
        Assert.Equal("a", remainder);
    }

    [Fact]
    public void EqualityIsByCaseAndValue()
    {
        Assert.Equal(Text, Union<string, int>.FromT0("a"));
        Assert.True(Text != Number);
        Assert.Equal(Text.GetHashCode(), Union<string, int>.FromT0("a").GetHashCode());
    }

    [Fact]
    public void TheDefaultOfAnEnumStructHasNoText() => Assert.Null(default(Mode).ToString());
}
