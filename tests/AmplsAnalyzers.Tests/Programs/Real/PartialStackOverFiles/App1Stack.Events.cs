using App1.Helpers;
using Pulumi;
using Pulumi.AzureNative.Logic;
using Pulumi.AzureNative.Resources;

namespace App1
{
    public partial class App1Stack
    {
        private static (Workflow topic, Output<string> endpoint) CreateEvents(DeploymentConfigs deploymentConfigs, ResourceGroup resourceGroup)
        {
            var topic = new Workflow(deploymentConfigs.ResourcesNames["TopicName"], new WorkflowArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                WorkflowName = $"{deploymentConfigs.Client.ToLower()}-{deploymentConfigs.ResourcesNames["TopicName"]}",
            });
            var endpoint = Output.Tuple(topic.Name, resourceGroup.Name).Apply(names => $"{names.Item2}/{names.Item1}");

            return (topic, endpoint);
        }
    }
}
