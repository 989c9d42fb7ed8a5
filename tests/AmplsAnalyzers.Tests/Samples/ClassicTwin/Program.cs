// The misconfigured sample, as far as the classic provider lets one write its mistakes: it has no location of a scope, its
// modes have defaults, and an endpoint holds its one zone group.
using Pulumi.Azure.Core;
using Tidewater.FirstAttempt.Machines;
using Tidewater.FirstAttempt.Monitoring;
using Tidewater.FirstAttempt.Networks;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("retail", new ResourceGroupArgs { Location = "westeurope" });

    var workspaces = Workspaces.Create(group);
    var endpoint = new Pulumi.Azure.Monitoring.DataCollectionEndpoint("tills", new()
    {
        ResourceGroupName = group.Name,
        Location = "westeurope",
        PublicNetworkAccessEnabled = false,
    });
    var scope = new RetailScope(group, workspaces, endpoint);

    var hub = new HubNetwork(group);
    hub.Connect(scope);
    Branch.Connect(scope);

    foreach (var till in new[] { "till-1", "till-2" })
    {
        group.AddTill(till, hub.Tills, endpoint);
    }

    ReportingShortcut.Create(group, hub, workspaces.Retail);
    LabTeam.Create();
});
