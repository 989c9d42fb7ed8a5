namespace Pulumi;

/// <summary>A single file-like input.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset()
    {
    }
}

/// <summary>The file at a path.</summary>
public sealed class FileAsset : Asset
{
    public FileAsset(string path) => Path = path;

    internal string Path { get; }
}

/// <summary>A text, as if it were a file.</summary>
public sealed class StringAsset : Asset
{
    public StringAsset(string text) => Text = text;

    internal string Text { get; }
}

/// <summary>The file at an address.</summary>
public sealed class RemoteAsset : Asset
{
    public RemoteAsset(string uri) => Uri = uri;

    internal string Uri { get; }
}
