using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform.Monitoring;

internal static class Alerts
{
    public static void Create(ResourceGroup group, Workspace workspace)
    {
        var team = new ActionGroup("operations", new()
        {
            ResourceGroupName = group.Name,
            Location = "Global",
            GroupShortName = "ops",
            Enabled = true,
        });
        _ = new ScheduledQueryRule("restarts", new()
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Scopes = { workspace.Id },
            Severity = 2,
            Enabled = true,
            EvaluationFrequency = "PT5M",
            WindowSize = "PT15M",
            Criteria = new ScheduledQueryRuleCriteriaArgs
            {
                AllOf = { new ConditionArgs { Query = "Syslog | where SyslogMessage has 'restart' // no externaldata(", TimeAggregation = "Count", Operator = "GreaterThan", Threshold = 3 } },
            },
            Actions = new ActionsArgs { ActionGroups = { team.Id } },
        });
        _ = new SavedSearch("noise", new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            Category = "Operations",
            DisplayName = "Noisy machines",
            Query = "Syslog | summarize count() by Computer | top 10 by count_",
        });
        _ = new Workbook("overview", new()
        {
            ResourceGroupName = group.Name,
            ResourceName = "7f3bb5b0-3f0f-4d49-9b0a-0f0b7d0c3c11",
            Location = Company.Region,
            Category = "workbook",
            DisplayName = "Overview",
            SourceId = workspace.Id,
            SerializedData = """{"version":"Notebook/1.0","items":[{"type":3,"content":{"version":"KqlItem/1.0","query":"Heartbeat | summarize max(TimeGenerated) by Computer"}}]}""",
        });
    }
}
