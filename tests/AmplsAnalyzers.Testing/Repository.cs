namespace AmplsAnalyzers.Testing;

/// <summary>The working copy that the tests were built in, for tests of what is in it besides code.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AmplsAnalyzers.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No solution above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
