using System.Collections.Generic;

namespace App1.Helpers
{
    public record DeploymentConfigs
    {
        public string Prefix { get; init; }
        public string Client { get; init; }
        public string ConfigNameSeparator { get; init; }

        // What the image and the storage are called
        public Dictionary<string, string> ResourcesNames { get; init; }

        // Storage account, as it would come from a file
        public Dictionary<string, object> StorageAccount { get; init; }

        // The API's settings
        public Dictionary<string, object> ApiAppSettings { get; init; }

        public SecretAccess Secrets { get; init; }

        public DeploymentConfigs(string client)
        {
            Client = client;
            Prefix = "DEV";
            ConfigNameSeparator = "__";
            ResourcesNames = new Dictionary<string, string>
            {
                ["StorageAccountName"] = "archive",
                ["ApiAppServiceName"] = "orders-api",
                ["TopicName"] = "events",
            };
            StorageAccount = new Dictionary<string, object>
            {
                ["Kind"] = "StorageV2",
                ["SkuName"] = "Standard_GZRS",
                ["AccessTier"] = "Cool",
                ["AllowBlobPublicAccess"] = false,
                ["MinimumTlsVersion"] = "TLS1_2",
                ["EnableHttpsTrafficOnly"] = "true",
            };
            ApiAppSettings = new Dictionary<string, object>
            {
                ["Orders"] = new Dictionary<string, object> { ["PageSize"] = 50, ["Currency"] = "EUR" },
                ["Cache"] = "Memory",
            };
            Secrets = new SecretAccess(client);
        }
    }
}
