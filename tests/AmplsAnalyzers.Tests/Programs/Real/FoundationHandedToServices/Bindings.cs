using Pulumi;
using Monitor = Pulumi.AzureNative.Monitor;

public class Bindings
{
    public Bindings(Foundation foundation, MailService mail, QueueService queue)
    {
        CreateAuditOf(foundation, "vault", foundation.Vault.Id, "AuditEvent");
        CreateAuditOf(foundation, "account", Output.Format($"{foundation.Account.Id}/blobServices/default"), "StorageRead", "StorageWrite", "StorageDelete");
        CreateAuditOf(foundation, MailService.AppName, mail.App.Id, "AppServiceHTTPLogs");
        CreateAuditOf(foundation, QueueService.AppName, queue.App.Id, "AppServiceHTTPLogs", "AppServiceConsoleLogs");
        CreateAlerts(foundation);
    }

    private void CreateAuditOf(Foundation foundation, string name, Input<string> resource, params string[] categories)
    {
        new Monitor.DiagnosticSetting($"{name}-audit", new()
        {
            ResourceUri = resource,
            WorkspaceId = foundation.Workspace.Id,
            Logs = categories.Select(category => new Monitor.Inputs.DiagnosticsLogSettingsArgs
            {
                Category = category,
                Enabled = true,
            }).ToArray(),
        });
    }

    private void CreateAlerts(Foundation foundation)
    {
        new Monitor.ActionGroup("operators", new()
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            Location = "global",
            GroupShortName = "operators",
            EmailReceivers = new[]
            {
                new Monitor.Inputs.MicrosoftCommonEmailReceiverArgs
                {
                    Name = foundation.Administrator,
                    EmailAddress = $"{foundation.Administrator}@contoso.com",
                    UseCommonAlertSchema = true,
                },
            },
        });
    }
}
