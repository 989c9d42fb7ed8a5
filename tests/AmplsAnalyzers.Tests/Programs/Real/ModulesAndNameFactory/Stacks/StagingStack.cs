namespace Sample.Stacks;

public sealed class StagingStack() : EnvironmentStack("staging")
{
    protected override int Retention => 60;
}
