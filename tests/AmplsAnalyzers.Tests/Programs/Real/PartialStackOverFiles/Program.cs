using System.Threading.Tasks;
using Pulumi;
using App1;

class Program
{
    static async Task<int> Main(string[] args)
    {
        return await Deployment.RunAsync<App1Stack>();
    }
}
