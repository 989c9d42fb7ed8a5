using System.Threading.Tasks;
using Pulumi;

class Program
{
    static Task<int> Main(string[] args) => Deployment.RunAsync<MyStack>();
}
