using System.Threading.Tasks;
using Pulumi;

internal sealed class Program
{
    private static async Task<int> Main()
    {
        var exitCode = await Deployment.RunAsync<PhotoStack>();
        return exitCode;
    }
}
