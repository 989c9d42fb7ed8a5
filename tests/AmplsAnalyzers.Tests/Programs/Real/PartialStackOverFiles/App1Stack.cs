using Pulumi;
using Pulumi.AzureNative.Resources;

namespace App1
{
    public partial class App1Stack : Stack
    {
        private const string projectName = "app1";
        private readonly string location = "westus2";
        private readonly InputMap<string> commonTags = new InputMap<string> { { "project", projectName }, { "managedBy", nameof(App1Stack) } };
        private ResourceGroup resourceGroup;

        public App1Stack()
        {
            resourceGroup = new ResourceGroup($"{projectName}-rg", new ResourceGroupArgs
            {
                ResourceGroupName = $"{projectName}-rg",
                Location = location,
                Tags = commonTags
            });

            CreateMonitoring();
            CreateNetwork();
            CreateFunctionApp("orders");
            CreateFunctionApp("billing", isPublic: true);
            ConnectPrivately();

            this.FunctionNames = Output.All(functionNames).Apply(names => string.Join(";", names));
        }

        [Output] public Output<string> FunctionNames { get; set; }
    }
}
