namespace Contoso.Components.Arguments;

public record NetworkResourceArgs : AzureResourceArgs
{
    public string? Prefix { get; init; }

    public bool WithPublicAddress { get; init; }
}
