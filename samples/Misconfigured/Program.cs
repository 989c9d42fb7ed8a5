// Tidewater's first attempt at private monitoring. The C# compiler accepts all of it, and Pulumi and Azure accept most:
// the comment above each mistake begins with its rule and says what happens. HubAndSpoke is what became of it.
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt;
using Tidewater.FirstAttempt.Machines;
using Tidewater.FirstAttempt.Monitoring;
using Tidewater.FirstAttempt.Networks;
using Deployment = Pulumi.Deployment;

return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("retail", new ResourceGroupArgs { Location = Regions.Main });

    var hub = new HubNetwork(group);
    var workspaces = Workspaces.Create(group);
    var collection = WindowsLogs.Create(group, workspaces);
    var scope = new RetailScope(group, workspaces, collection);

    hub.Connect(scope);
    var depots = Branch.Connect(scope);
    Warehouse.Prepare();

    foreach (var till in new[] { "till-1", "till-2" })
    {
        group.AddTill(till, hub.Tills, collection);
    }

    group.AddBackOffice(hub.Tills, collection);
    group.AddDepot(depots, collection);
    ReportingShortcut.Create(group, hub, workspaces.Retail);

    PartnerTeam.Create();
    LabTeam.Create();
});
