namespace AmplsAnalyzers.Builders;

/// <summary>Something that belongs to a scope.</summary>
/// <param name="Name">The member's name, without a leading <c>@</c>.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="Kind">What it is to Azure Monitor.</param>
/// <param name="LogicalName">How it is called inside the logical names of resources: <c>order-logs</c>. Unique among the members.</param>
/// <param name="IsNullable">True if its type is written as one that may be null.</param>
/// <param name="HasNullableLocation">True if the provider says that its location may be null.</param>
internal sealed record BuilderMember(string Name, string Type, MemberKind Kind, string LogicalName, bool IsNullable, bool HasNullableLocation)
{
    /// <summary>The name as C# writes it.</summary>
    public string Identifier => CSharpName.Escape(Name);

    /// <summary>How its value is read: it is never null.</summary>
    public string Value => IsNullable ? $"{Identifier}!" : Identifier;

    /// <summary>The step that asks for it.</summary>
    public string Step => $"I{Name}Step";
}

/// <summary>What can belong to a scope.</summary>
internal enum MemberKind
{
    /// <summary>A Log Analytics workspace: it is linked.</summary>
    Workspace,

    /// <summary>An Application Insights component: it is linked.</summary>
    Component,

    /// <summary>A data collection endpoint: it is linked.</summary>
    DataCollectionEndpoint,

    /// <summary>An Azure Monitor workspace: its data collection endpoint is linked, and its queries get an endpoint in each network.</summary>
    AzureMonitorWorkspace,
}
