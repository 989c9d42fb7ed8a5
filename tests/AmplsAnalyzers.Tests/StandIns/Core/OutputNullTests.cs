using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Null in the places where programs can put it.</summary>
public sealed class OutputNullTests
{
    [Fact]
    public async Task ANullValueGivesAnInputThatHoldsNull()
    {
        Input<string> input = (string)null!;

        Assert.NotNull(input);
        Assert.Null(await input.ToOutput().ValueAsync());
    }

    [Fact]
    public void ANullOutputGivesNoInput()
    {
        var exception = Assert.Throws<ArgumentNullException>(() =>
        {
            Input<string> input = (Output<string>)null!;
            return input;
        });

        Assert.Equal("outputValue", exception.ParamName);
    }

    [Fact]
    public void ANullInputGivesNoOutput()
        => Assert.Throws<NullReferenceException>(() =>
        {
            Output<string> output = (Input<string>)null!;
            return output;
        });

    [Fact]
    public async Task TheExtensionMethodsTakeANullInputAsTheKnownDefault()
    {
        Input<string>? input = null;

        Assert.Null(await input.ToOutput().ValueAsync());
        Assert.True(await input.Apply(text => text is null).ValueAsync());
    }

    [Fact]
    public async Task ANullPartFaultsTheWhole()
    {
        await Assert.ThrowsAsync<NullReferenceException>(() => OutputUtilities.GetValueAsync(Output.All<string>("a", (Input<string>)null!)));
        await Assert.ThrowsAsync<NullReferenceException>(() => OutputUtilities.GetValueAsync(Output.Tuple<string, string>("a", (Input<string>)null!)));
        await Assert.ThrowsAsync<NullReferenceException>(() => OutputUtilities.GetValueAsync(new InputList<string> { "a", (Input<string>)null! }.ToOutput()));
    }

    [Fact]
    public void ANullTaskGivesNoOutput()
        => Assert.Throws<ArgumentNullException>(() => Output.Create((Task<string>)null!));
}
