using Pulumi;

namespace Spindev.Iac;

internal static class Program
{
    private static async Task<int> Main() => await Pulumi.Deployment.RunAsync<MyStack>();
}
