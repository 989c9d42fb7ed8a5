namespace Pulumi.Testing;

/// <summary>Mocks that return what they were given.</summary>
public class EmptyMocks : IMocks
{
    public EmptyMocks()
    {
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        => Task.FromResult<(string?, object)>((null, args.Inputs));

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args);
}
