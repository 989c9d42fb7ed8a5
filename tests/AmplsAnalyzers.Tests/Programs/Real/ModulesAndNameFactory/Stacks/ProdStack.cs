namespace Sample.Stacks;

public sealed class ProdStack() : EnvironmentStack("production")
{
    protected override int Retention => 180;
}
