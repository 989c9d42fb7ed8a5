namespace Pulumi;

/// <summary>A collection of file-like inputs.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive()
    {
    }
}

/// <summary>The archive or folder at a path.</summary>
public sealed class FileArchive : Archive
{
    public FileArchive(string path) => Path = path;

    internal string Path { get; }
}

/// <summary>The archive at an address.</summary>
public sealed class RemoteArchive : Archive
{
    public RemoteArchive(string uri) => Uri = uri;

    internal string Uri { get; }
}

/// <summary>An archive made of named assets and archives.</summary>
public sealed class AssetArchive : Archive
{
    public AssetArchive(IDictionary<string, AssetOrArchive> assets) => Assets = assets.ToImmutableDictionary();

    internal ImmutableDictionary<string, AssetOrArchive> Assets { get; }
}
