namespace Landing.Naming;

public sealed record ScopeState(Stage Stage, Region Region, string Module);

public sealed class DeploymentScope : IDisposable
{
    private static readonly AsyncLocal<ScopeState?> s_state = new();

    private readonly ScopeState? _outer;

    private DeploymentScope(Stage stage, Region region, string module)
    {
        _outer = s_state.Value;
        s_state.Value = new ScopeState(stage, region, module);
    }

    public static ScopeState Current => s_state.Value ?? throw new InvalidOperationException($"Outside of any scope: call {nameof(Begin)} first.");

    public static DeploymentScope Begin(Stage stage, Region region, string module) => new(stage, region, module);

    public static DeploymentScope ForModule(string module) => new(Current.Stage, Current.Region, module);

    public static DeploymentScope In(Region region)
    {
        if (s_state.Value == null)
        {
            throw new InvalidOperationException();
        }

        var current = s_state.Value;
        return new DeploymentScope(current.Stage, region, current.Module);
    }

    public void Dispose()
    {
        s_state.Value = _outer;
        GC.SuppressFinalize(this);
    }
}
