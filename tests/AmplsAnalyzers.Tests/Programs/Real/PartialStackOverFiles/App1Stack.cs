using App1.Helpers;
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
            var deploymentConfigs = new DeploymentConfigs("Contoso");
            var api = CreateApiAppService(deploymentConfigs, resourceGroup);
            var storageAccount = CreateStorageAccount(deploymentConfigs, resourceGroup);
            var (events, eventsEndpoint) = CreateEvents(deploymentConfigs, resourceGroup);
            ConnectPrivately();

            ApiUrl = api.DefaultHostName.Apply(hostname => $"https://{hostname}");
            StorageEndpoint = storageAccount.PrimaryEndpoints.Apply(endpoints => endpoints.Blob);
            EventsName = events.Name;
            EventsEndpoint = eventsEndpoint;
            this.FunctionNames = Output.All(functionNames).Apply(names => string.Join(";", names));
        }

        [Output] public Output<string> FunctionNames { get; set; }
        [Output] public Output<string> ApiUrl { get; set; }
        [Output] public Output<string> StorageEndpoint { get; set; }
        [Output] public Output<string> EventsName { get; set; }
        [Output] public Output<string> EventsEndpoint { get; set; }
    }
}
