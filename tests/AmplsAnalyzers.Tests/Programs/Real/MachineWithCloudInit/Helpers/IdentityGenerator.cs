using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Resources;

namespace Conference.Infra.Helpers;

public record GeneratedIdentities(
    UserAssignedIdentity Database,
    UserAssignedIdentity Shop,
    UserAssignedIdentity Admin
);

/// <summary>One identity for each thing that would need a password.</summary>
public static class IdentityGenerator
{
    public static GeneratedIdentities Create(string prefix, ResourceGroup rg)
    {
        var database = new UserAssignedIdentity($"{prefix}-db-id", new UserAssignedIdentityArgs
        {
            ResourceGroupName = rg.Name,
        });

        var shop = new UserAssignedIdentity($"{prefix}-shop-id", new UserAssignedIdentityArgs
        {
            ResourceGroupName = rg.Name,
        });

        var admin = new UserAssignedIdentity($"{prefix}-admin-id", new UserAssignedIdentityArgs
        {
            ResourceGroupName = rg.Name,
        });

        return new GeneratedIdentities(database, shop, admin);
    }
}
