using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>A range of IPv4 addresses: the first one, and the number of bits that all of them share.</summary>
internal sealed record Ipv4Range(uint First, int Length)
{
    private uint Last => First | ~Mask(Length);

    /// <summary>A range in CIDR notation, for instance <c>10.0.0.0/27</c>; null for any other text.</summary>
    public static Ipv4Range? Parse(string text)
    {
        if (text.Split('/') is not [var address, var length]
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            || bits > 32
            || !IPAddress.TryParse(address, out var parsed)
            || parsed.AddressFamily != AddressFamily.InterNetwork)
        {
            return null;
        }

        var bytes = parsed.GetAddressBytes();
        return new Ipv4Range(((uint)bytes[0] << 24) | ((uint)bytes[1] << 16) | ((uint)bytes[2] << 8) | bytes[3], bits);
    }

    /// <summary>The range of this length that holds this one.</summary>
    public Ipv4Range Widen(int length) => new(First & Mask(length), length);

    public bool Overlaps(Ipv4Range other) => First <= other.Last && other.First <= Last;

    public bool Contains(Ipv4Range other) => First <= other.First && other.Last <= Last;

    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}.{3}/{4}", First >> 24, (First >> 16) & 255, (First >> 8) & 255, First & 255, Length);

    private static uint Mask(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);
}
