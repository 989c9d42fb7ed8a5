using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Outputs of other stacks.</summary>
public sealed class StackReferenceTests
{
    private static readonly ImmutableDictionary<string, object> Outputs = ImmutableDictionary<string, object>.Empty
        .Add("plain", "value").Add("secret", Output.CreateSecret("hidden"));

    [Fact]
    public async Task AReferenceIsReadByTheNameOfTheStack()
    {
        var mocks = NewMocks();

        await mocks.UpdateAsync(() =>
        {
            _ = new StackReference("org/project/dev");
            _ = new StackReference("reference", new StackReferenceArgs { Name = "org/project/prod" });
        });

        Assert.Equal(("pulumi:pulumi:StackReference", "org/project/dev"), (mocks["org/project/dev"].Type, mocks["org/project/dev"].Id));
        Assert.Equal("org/project/dev", mocks["org/project/dev"].Inputs["name"]);
        Assert.Equal("org/project/prod", mocks["reference"].Id);
        Assert.Equal("org/project/prod", mocks["reference"].Inputs["name"]);
    }

    [Fact]
    public async Task OutputsAreReadByName()
    {
        var reference = await ReferenceAsync();

        Assert.Equal("value", await reference.GetOutput("plain").ValueAsync());
        Assert.Equal("value", await reference.RequireOutput("plain").ValueAsync());
        Assert.Equal("hidden", await reference.GetOutput("secret").ValueAsync());
        Assert.True(await Output.IsSecretAsync(reference.GetOutput("secret")));
        Assert.False(await Output.IsSecretAsync(reference.GetOutput("plain")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnOutputThatIsMissingIsNull(bool isPreview)
    {
        Output<object?>? output = null;

        await Deployment.TestAsync(NewMocks(), new TestOptions { IsPreview = isPreview }, () =>
        {
            output = new StackReference("reference").GetOutput("zz");
        });

        Assert.Null(await output!.ValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ARequiredOutputThatIsMissingIsAnError(bool isPreview)
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(NewMocks(), new TestOptions { IsPreview = isPreview }, () =>
        {
            new StackReference("reference").RequireOutput("zz");
        }));

        Assert.Contains("KeyNotFoundException: Required output 'zz' does not exist on stack 'reference'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARequiredValueThatIsMissingIsAnError()
    {
        var reference = await ReferenceAsync();

        var exception = await Assert.ThrowsAsync<KeyNotFoundException>(() => reference.RequireValueAsync("zz"));
        Assert.Equal("Required output 'zz' does not exist on stack 'reference'.", exception.Message);
        Assert.Equal("value", await reference.RequireValueAsync("plain"));
        Assert.Equal("value", await reference.GetValueAsync("plain"));
        Assert.Null(await reference.GetValueAsync("zz"));
    }

    [Fact]
    public async Task DetailsTellPlainFromSecret()
    {
        var reference = await ReferenceAsync();

        var plain = await reference.GetOutputDetailsAsync("plain");
        var secret = await reference.GetOutputDetailsAsync("secret");

        Assert.Equal(("value", null), (plain.Value, plain.SecretValue));
        Assert.Equal((null, "hidden"), (secret.Value, secret.SecretValue));
    }

    private static RecordingMocks NewMocks() => new()
    {
        NewState = _ => new Dictionary<string, object> { ["outputs"] = Outputs, ["secretOutputNames"] = new[] { "secret" } },
    };

    private static async Task<StackReference> ReferenceAsync()
    {
        StackReference? reference = null;
        await NewMocks().UpdateAsync(() => reference = new StackReference("reference"));
        return reference!;
    }
}
