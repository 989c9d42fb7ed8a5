using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Configuration, which reaches a test through the environment.</summary>
public sealed class ConfigTests
{
    private const string Values = """{"project:text":"a","project:number":"3","project:ratio":"1.5","project:flag":"true","project:object":"{\"Name\":\"n\"}","project:bad":"x","azure-native:location":"westeurope"}""";

    [Fact]
    public Task ValuesAreReadByNamespace() => WithConfigAsync(Values, () =>
    {
        Assert.Equal("a", new Config().Get("text"));
        Assert.Equal("a", new Config("project").Require("text"));
        Assert.Equal("westeurope", new Config("azure-native").Require("location"));
        Assert.Null(new Config("azure-native").Get("text"));
    });

    [Fact]
    public Task ValuesAreReadByType() => WithConfigAsync(Values, () =>
    {
        var config = new Config();
        Assert.Equal(3, config.GetInt32("number"));
        Assert.Equal(1.5, config.RequireDouble("ratio"));
        Assert.True(config.RequireBoolean("flag"));
        Assert.Equal("n", config.RequireObject<Named>("object").Name);
    });

    [Fact]
    public Task SecretsAreSecretOutputs() => WithConfigAsync(Values, async () =>
    {
        var config = new Config();
        Assert.Equal(new OutputState<string>("a", IsKnown: true, IsSecret: true), await config.RequireSecret("text").StateAsync());
        Assert.Equal(new OutputState<int>(3, IsKnown: true, IsSecret: true), await config.GetSecretInt32("number")!.StateAsync());
    });

    [Fact]
    public Task WhatIsMissingIsNull() => WithConfigAsync(Values, () =>
    {
        var config = new Config();
        Assert.Null(config.Get("zz"));
        Assert.Null(config.GetInt32("zz"));
        Assert.Null(config.GetBoolean("zz"));
        Assert.Null(config.GetDouble("zz"));
        Assert.Null(config.GetSecret("zz"));
        Assert.Null(config.GetSecretInt32("zz"));
        Assert.Null(config.GetObject<Named>("zz"));
    });

    [Fact]
    public Task WhatIsRequiredAndMissingIsAnError() => WithConfigAsync("{}", () =>
    {
        var exception = Assert.ThrowsAny<RunException>(() => new Config("azure-native").Require("location"));

        Assert.Equal(
            $"Missing Required configuration variable 'azure-native:location'{Environment.NewLine}\tplease set a value using the command `pulumi config set azure-native:location <value>`",
            exception.Message);
        Assert.NotEqual(typeof(RunException), exception.GetType());
        Assert.ThrowsAny<RunException>(() => new Config().RequireInt32("zz"));
        Assert.ThrowsAny<RunException>(() => new Config().RequireSecret("zz"));
    });

    [Fact]
    public Task AValueOfTheWrongTypeIsAnError() => WithConfigAsync(Values, () =>
    {
        var exception = Assert.ThrowsAny<RunException>(() => new Config().GetInt32("bad"));

        Assert.Equal("Configuration 'project:bad' value 'x' is not a valid Int32", exception.Message);
    });

    [Fact]
    public Task TheEnvironmentIsReadWhenTheRunStarts() => WithConfigAsync("{}", () =>
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", Values);

        Assert.Null(new Config().Get("text"));
    });

    [Fact]
    public async Task ASecretKeyCanBeReadAsPlainText()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", """["project:text"]""");
        try
        {
            await WithConfigAsync(Values, () => Assert.Equal("a", new Config().Get("text")));
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", null);
        }
    }

    private static Task WithConfigAsync(string values, Action program) => WithConfigAsync(values, () =>
    {
        program();
        return Task.CompletedTask;
    });

    private static async Task WithConfigAsync(string values, Func<Task> program)
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", values);
        try
        {
            await new RecordingMocks().UpdateAsync(program);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        }
    }

    private sealed record Named(string Name);
}
