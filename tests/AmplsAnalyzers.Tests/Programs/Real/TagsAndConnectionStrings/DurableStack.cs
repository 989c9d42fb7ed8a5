using System;
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

internal class DurableStack : Stack
{
    private static readonly Dictionary<string, string> Tags = new() { { "env", "dev" }, { "project", "durable" } };

    private const string ReaderRole = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    public DurableStack()
    {
        const string projectName = "durable";
        const string stackName = "dev";
        var baseName = projectName + "-" + stackName;

        #region Resource Group
        var resourceGroupName = $"{baseName}-rg";
        var resourceGroup = new ResourceGroup(resourceGroupName, new ResourceGroupArgs { ResourceGroupName = resourceGroupName, Tags = Tags });
        #endregion

        #region Log Analytics
        var logWorkspace = new Workspace($"{baseName}-log", new WorkspaceArgs { ResourceGroupName = resourceGroup.Name, RetentionInDays = 30, Tags = Tags });
        var insights = new Component($"{baseName}-ai", new ComponentArgs
        {
            ApplicationType = ApplicationType.Web,
            Kind = "web",
            ResourceGroupName = resourceGroup.Name,
            WorkspaceResourceId = logWorkspace.Id,
            Tags = { ["env"] = "dev", ["project"] = projectName }
        });
        #endregion

        #region Storage
        var storageAccountName = $"{projectName}{stackName}storage";
        var storageAccount = new StorageAccount(storageAccountName, new StorageAccountArgs
        {
            AccountName = storageAccountName,
            ResourceGroupName = resourceGroup.Name,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
            Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
            Tags = Tags
        });
        var containers = new BlobContainer[2];
        for (var i = containers.Length - 1; i >= 0; i--)
            containers[i] = new BlobContainer($"container{(char)('a' + i)}", new BlobContainerArgs { AccountName = storageAccount.Name, ResourceGroupName = resourceGroup.Name, PublicAccess = PublicAccess.None });
        var blobUrl = ContainerUrl(storageAccount, containers[1]);
        #endregion

        #region Function
        var identity = new UserAssignedIdentity($"{baseName}-id", new UserAssignedIdentityArgs { ResourceGroupName = resourceGroup.Name });
        var plan = new AppServicePlan($"{baseName}-plan", new AppServicePlanArgs { ResourceGroupName = resourceGroup.Name, Kind = "Linux", Reserved = true, Sku = new SkuDescriptionArgs { Tier = "Dynamic", Name = "Y1" } });
        var app = new WebApp($"{baseName}-app", new WebAppArgs
        {
            Kind = "FunctionApp",
            ResourceGroupName = resourceGroup.Name,
            ServerFarmId = plan.Id,
            Identity = new Pulumi.AzureNative.Web.Inputs.ManagedServiceIdentityArgs { Type = Pulumi.AzureNative.Web.ManagedServiceIdentityType.UserAssigned, UserAssignedIdentities = { identity.Id } },
            SiteConfig = new SiteConfigArgs
            {
                AppSettings = new[]
                {
                    Setting("runtime", "dotnet"),
                    Setting("WEBSITE_RUN_FROM_PACKAGE", blobUrl),
                    Setting("APPINSIGHTS_INSTRUMENTATIONKEY", insights.InstrumentationKey),
                    Setting("Storage", Output.Tuple(storageAccount.Name, resourceGroup.Name).Apply(t =>
                    {
                        var (account, group) = t;
                        return $"DefaultEndpointsProtocol=https;AccountName={account};Group={group}";
                    })),
                },
            },
            Tags = Tags
        }, new CustomResourceOptions { Parent = plan });
        _ = new RoleAssignment("reader", new RoleAssignmentArgs
        {
            PrincipalId = identity.PrincipalId,
            PrincipalType = PrincipalType.ServicePrincipal,
            RoleDefinitionId = $"/providers/Microsoft.Authorization/roleDefinitions/{ReaderRole}",
            Scope = logWorkspace.Id,
        });
        #endregion

        Endpoint = Output.Format($"https://{app.DefaultHostName}/api");
    }

    [Output] public Output<string> Endpoint { get; set; }

    private static Output<string> ContainerUrl(StorageAccount account, BlobContainer container)
        => Output.Format($"https://{account.Name}.blob.core.windows.net/{container.Name}");

    private static NameValuePairArgs Setting(string name, Input<string> value) => new() { Name = name, Value = value };
}
