using Pulumi;

namespace Tools.Resources
{
    /// <summary>What all creators have in common.</summary>
    public abstract class ResourceCreator
    {
        public string DeploymentName { get; private set; }
        public Input<string> Location { get; private set; }
        public Input<string> ResourceGroupName { get; private set; }
        public string Prefix { get; private set; }

        public ResourceCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName, string prefix)
        {
            DeploymentName = deploymentName;
            Location = location;
            ResourceGroupName = resourceGroupName;
            Prefix = prefix;
        }

        protected string NameOf(string name) => $"{Prefix}-{name}";
    }
}
