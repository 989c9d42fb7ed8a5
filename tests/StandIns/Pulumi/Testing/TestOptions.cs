namespace Pulumi.Testing;

/// <summary>The deployment that a test runs as.</summary>
public class TestOptions
{
    public TestOptions()
    {
    }

    public string? ProjectName { get; set; }

    public string? RootDirectory { get; set; }

    public string? StackName { get; set; }

    public bool? IsPreview { get; set; }

    public string? OrganizationName { get; set; }
}
