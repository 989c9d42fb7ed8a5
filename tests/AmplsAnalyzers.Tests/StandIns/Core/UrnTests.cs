using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>URNs and parents.</summary>
public sealed class UrnTests
{
    private const string UnderTheStack = "urn:pulumi:stack::project::pulumi:pulumi:Stack$";

    [Fact]
    public async Task AMockUrnNamesTheStackAsTheOnlyParentAtAnyDepth()
    {
        Widget? top = null;
        Widget? deep = null;
        Group? inner = null;

        await new RecordingMocks().UpdateAsync(() =>
        {
            top = new Widget("w1");
            var outer = new Group("outer");
            inner = new Group("inner", new ComponentResourceOptions { Parent = outer });
            deep = new Widget("w2", null, new CustomResourceOptions { Parent = inner });
        });

        Assert.Equal($"{UnderTheStack}test:index:Widget::w1", await top!.Urn.ValueAsync());
        Assert.Equal($"{UnderTheStack}my:comp:Group::inner", await inner!.Urn.ValueAsync());
        Assert.Equal($"{UnderTheStack}test:index:Widget::w2", await deep!.Urn.ValueAsync());
    }

    [Fact]
    public async Task CreateGivesTheWholeChainOfParents()
    {
        Output<string>? child = null;
        Output<string>? root = null;
        Output<string>? elsewhere = null;

        await new RecordingMocks().UpdateAsync(() =>
        {
            child = Urn.Create("n", "t:i:T", new Group("g"));
            root = Urn.Create("n", "t:i:T");
            elsewhere = Urn.Create("n", "t:i:T", project: "other", stack: "dev");
        });

        Assert.Equal($"{UnderTheStack}my:comp:Group$t:i:T::n", await child!.ValueAsync());
        Assert.Equal("urn:pulumi:stack::project::t:i:T::n", await root!.ValueAsync());
        Assert.Equal("urn:pulumi:dev::other::t:i:T::n", await elsewhere!.ValueAsync());
    }

    [Fact]
    public async Task EveryKindOfResourceHasItsTypeToken()
    {
        var resources = await new RecordingMocks().UpdateAsync(() =>
        {
            _ = new Group("component");
            _ = new TestProvider("provider");
            _ = new StackReference("other");
        });

        Assert.Equal(
            [(Group.Token, "component"), ("pulumi:providers:test", "provider"), ("pulumi:pulumi:StackReference", "other")],
            resources.Select(resource => (resource.GetResourceType(), resource.GetResourceName())));
    }

    [Fact]
    public async Task WhatAComponentMakesIsItsChildOnlyIfItsOptionsSaySo()
    {
        var mocks = new RecordingMocks();
        var ofChild = new TaskCompletionSource<string>();
        var ofStray = new TaskCompletionSource<string>();

        // What depends on the component waits for its children, and so tells who is one.
        await mocks.UpdateAsync(() =>
        {
            var group = new Group("g", children: self =>
            {
                _ = new Widget("child", new WidgetArgs { Text = Output.Create(ofChild.Task) }, new CustomResourceOptions { Parent = self });
                _ = new Widget("stray", new WidgetArgs { Text = Output.Create(ofStray.Task) });
            });
            _ = new Widget("dependent", null, new CustomResourceOptions { DependsOn = group }).Id.Apply(_ => ofStray.TrySetResult("a"));
            ofChild.SetResult("a");
        });

        Assert.Equal(["g", "child", "dependent", "stray"], mocks.Resources.Select(args => args.Name));
    }

    [Fact]
    public void UrnsAreEqualByText()
    {
        var urn = new Urn("urn:pulumi:s::p::t::n");

        Assert.True(urn == new Urn("urn:pulumi:s::p::t::n"));
        Assert.True(urn != new Urn("urn:pulumi:s::p::t::m"));
        Assert.Equal("urn:pulumi:s::p::t::n", (string)urn);
        Assert.Equal("urn:pulumi:s::p::t::n", urn.ToString());
    }
}
