using System.Collections.ObjectModel;

namespace AmplsAnalyzers.Testing;

/// <summary>The files of a program, with markup. A file without a name is called <c>Test0.cs</c>, <c>Test1.cs</c>, ….</summary>
public sealed class SourceFileList : Collection<(string Filename, string Content)>
{
    /// <summary>The folder that relative file names belong to.</summary>
    public const string DefaultFolder = "/0/";

    public void Add(string content) => Add(($"Test{Count}.cs", content));

    protected override void InsertItem(int index, (string Filename, string Content) item)
        => base.InsertItem(index, (Rooted(item.Filename), item.Content));

    protected override void SetItem(int index, (string Filename, string Content) item)
        => base.SetItem(index, (Rooted(item.Filename), item.Content));

    private static string Rooted(string filename) => filename.StartsWith('/') ? filename : DefaultFolder + filename;
}
