using System;
using System.Collections.Generic;
using Pulumi;

namespace App1.Helpers
{
    public class SecretAccess
    {
        private readonly Dictionary<string, string> _accounts;
        private readonly Dictionary<string, string> _sharedConnections;

        public SecretAccess(string client, Dictionary<string, string> shared = null)
        {
            _accounts = new Dictionary<string, string> { { "PrimaryBlobAccount", $"{client}primary".ToLower() } };
            _sharedConnections = shared ?? new Dictionary<string, string> { { "PrimaryDB", "Server=primary" } };
        }

        public Output<string> PrimaryBlobKey => Output.CreateSecret("primary-key");
        public Output<string> SecondaryBlobKey => Output.CreateSecret("secondary-key");

        public string PrimaryDbConnection => _sharedConnections.ContainsKey("PrimaryDB") ? _sharedConnections["PrimaryDB"] : "none";
        public string SecondaryDbConnection => _sharedConnections.ContainsKey("SecondaryDB") ? _sharedConnections["SecondaryDB"] : "none";

        public Output<string> BuildBlobConnectionString(string accountName, Output<string> accountKey)
        {
            return accountKey.Apply(key =>
                $"DefaultEndpointsProtocol=https;AccountName={accountName};AccountKey={key};BlobEndpoint=https://{accountName}.blob.core.windows.net/");
        }

        public Output<string> BuildPrimaryBlobConnectionString()
        {
            var accountName = _accounts.ContainsKey("PrimaryBlobAccount") ? _accounts["PrimaryBlobAccount"] : throw new ArgumentException("The primary account isn't known");
            return BuildBlobConnectionString(accountName, PrimaryBlobKey);
        }
    }
}
