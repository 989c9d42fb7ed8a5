namespace Contoso.Components.Arguments;

public abstract record AzureResourceArgs
{
    public string Application { get; init; } = default!;

    public string Stage { get; init; } = default!;

    public string Region { get; init; } = default!;

    public string? Contact { get; init; }

    public GroupResource Group { get; init; } = default!;
}

[ExcludeFromCodeCoverage]
public record GroupResourceArgs : AzureResourceArgs;
