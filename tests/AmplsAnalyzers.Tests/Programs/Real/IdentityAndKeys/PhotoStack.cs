using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;

internal class PhotoStack : Stack
{
    [Output] public Output<string> Uri { get; set; } = null!;
    [Output] public Output<string>? Principal { get; set; }
    private int assignments;

    public PhotoStack()
    {
        var group = new ResourceGroup("photos");
        var tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        var principal = new UserAssignedIdentity("photos-id", new UserAssignedIdentityArgs { ResourceGroupName = group.Name }).PrincipalId;
        var account = new StorageAccount("photosst", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = Pulumi.AzureNative.Storage.SkuName.Standard_LRS }
        });
        var containers = (Raw: Container("raw"), Thumbs: Container("thumbs", PublicAccess.Blob));

        var vault = new Vault("photos-kv", new Pulumi.AzureNative.KeyVault.VaultArgs
        {
            ResourceGroupName = group.Name,
            Properties = new VaultPropertiesArgs
            {
                TenantId = tenant,
                Sku = new SkuArgs { Family = SkuFamily.A, Name = Pulumi.AzureNative.KeyVault.SkuName.Standard },
                EnabledForDeployment = false,
                EnabledForDiskEncryption = false,
                EnabledForTemplateDeployment = false,
                AccessPolicies =
                {
                    Policy(principal, "get", "list"),
                    Policy("11111111-0000-0000-0000-000000000000")
                }
            }
        }, new CustomResourceOptions { Protect = true, RetainOnDelete = true });

        foreach (var (role, scope) in new (Role, Output<string>)[] { (Role.BlobReader, account.Id), (Role.BlobOwner, containers.Thumbs.Id), (Role.Reader, vault.Id) })
        {
            Assign(role, scope);
        }

        Uri = vault.Properties.Apply(p => p.VaultUri ?? "");
        Principal = principal;

        BlobContainer Container(string name, PublicAccess? access = null)
            => new BlobContainer(name, new BlobContainerArgs { ResourceGroupName = group.Name, AccountName = account.Name, ContainerName = name, PublicAccess = access ?? PublicAccess.None }, new CustomResourceOptions { Parent = account });

        AccessPolicyEntryArgs Policy(Input<string> objectId, params string[] secrets) => new AccessPolicyEntryArgs
        {
            ObjectId = objectId,
            TenantId = tenant,
            Permissions = new PermissionsArgs { Secrets = secrets.Length == 0 ? new InputList<Union<string, SecretPermissions>> { SecretPermissions.All } : secrets.Select(s => (Union<string, SecretPermissions>)s).ToList() }
        };

        void Assign(Role role, Output<string> scope)
        {
            assignments++;
            new RoleAssignment($"assignment-{assignments}-{role.ToString().ToLowerInvariant()}", new RoleAssignmentArgs
            {
                PrincipalId = principal,
                PrincipalType = PrincipalType.ServicePrincipal,
                Scope = scope,
                RoleDefinitionId = RoleDefinitions.IdOf(role),
            });
        }
    }
}

internal enum Role { Reader, BlobReader, BlobOwner = 10 }

internal static class RoleDefinitions
{
    private static readonly IDictionary<Role, string> Ids = new Dictionary<Role, string>
    {
        { Role.Reader, "acdd72a7" },
        { Role.BlobReader, "2a2b9908" },
        { Role.BlobOwner, "b7e6dc6d" }
    };

    public static string IdOf(Role role)
    {
        if (!Ids.ContainsKey(role)) throw new ArgumentException($"unknown role {role}");
        return $"/subscriptions/00000000/providers/Microsoft.Authorization/roleDefinitions/{Ids[role]}";
    }
}
