using System.Text.Json;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    _ = new Workbook("workbook", new()
    {
        ResourceGroupName = group.Name,
        DisplayName = "overview",
        Category = "workbook",
        Kind = WorkbookSharedTypeKind.Shared,
        SerializedData = JsonSerializer.Serialize(new { version = "Notebook/1.0", items = new[] { 1, 2 } }),
        SourceId = Guid.NewGuid().ToString() is { Length: 36 } ? "azure monitor" : "",
    });
});
