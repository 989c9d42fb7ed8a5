using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>A function as providers declare it: once with plain arguments, once with inputs.</summary>
public static class GetWidget
{
    public const string Token = "test:index:getWidget";

    public static Task<GetWidgetResult> InvokeAsync(GetWidgetArgs args, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetWidgetResult>(Token, args, options);

    public static Output<GetWidgetResult> Invoke(GetWidgetInvokeArgs args, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetWidgetResult>(Token, args, options);

    public static Output<GetWidgetResult> Invoke(GetWidgetInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetWidgetResult>(Token, args, options);

    public static Task<GetWidgetResult> InvokeWithoutArgsAsync() => Deployment.Instance.InvokeAsync<GetWidgetResult>(Token, InvokeArgs.Empty);
}

public sealed class GetWidgetArgs : InvokeArgs
{
    [Input("widgetName", required: true)]
    public string WidgetName { get; set; } = null!;
}

public sealed class GetWidgetInvokeArgs : InvokeArgs
{
    [Input("widgetName", required: true)]
    public Input<string> WidgetName { get; set; } = null!;
}

[OutputType]
public sealed class GetWidgetResult
{
    public readonly string Id;
    public readonly int Count;
    public readonly System.Collections.Immutable.ImmutableArray<string> Names;

    [OutputConstructor]
    private GetWidgetResult(string id, int count, System.Collections.Immutable.ImmutableArray<string> names)
    {
        Id = id;
        Count = count;
        Names = names;
    }
}
