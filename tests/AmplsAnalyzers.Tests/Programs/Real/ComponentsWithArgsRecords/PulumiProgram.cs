namespace Contoso.Components;

public static class PulumiProgram
{
    public static async Task Execute<TStack>()
        where TStack : Stack, new()
    {
        await Deployment.RunAsync<TStack>();
        RemoveFolder("rendered");
    }

    private static void RemoveFolder(string name, bool recursive = true)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive);
        }
    }
}
