using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Stef.Azure;

await Pulumi.Deployment.RunAsync(() =>
{
    var rg = new ResourceGroup("rg");
    var logs = new Workspace("logs", new() { ResourceGroupName = rg.Name });
    _ = new MonitoredVault("vault-a", rg, logs) { Categories = { "AuditEvent" } }.WithDiagnostics();
    _ = new MonitoredVault("vault-b", rg, logs, retention: 10) { Categories = { "AuditEvent", "AzurePolicyEvaluationDetails" }, Metrics = false }.WithDiagnostics().WithLock();
    _ = new MonitoredAccount("storage", rg, logs).WithDiagnostics();
});
