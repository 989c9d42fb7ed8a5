namespace Pulumi;

/// <summary>A file-like input: given by path, text or address.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive()
    {
    }
}
