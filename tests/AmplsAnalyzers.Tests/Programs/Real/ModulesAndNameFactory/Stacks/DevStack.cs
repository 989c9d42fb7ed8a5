using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Sample.Stacks;

public sealed class DevStack() : EnvironmentStack("development")
{
    protected override int Retention => 31;

    protected override void Link(ResourceGroup resourceGroup, IEnumerable<(string Name, Output<string> Id)> targets)
        => base.Link(resourceGroup, targets.Where(target => !target.Name.StartsWith("appi-stock")).OrderBy(target => target.Name.Length));
}
