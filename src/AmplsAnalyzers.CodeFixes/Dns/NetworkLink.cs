using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Writes the link that lets a zone answer in a network.</summary>
internal static class NetworkLink
{
    /// <param name="model">The resource in whose style the link is written.</param>
    /// <param name="name">The logical name, as an expression.</param>
    /// <param name="resourceGroup">The resource group's name, as an expression.</param>
    /// <param name="zone">The zone's variable.</param>
    /// <param name="network">The network's variable.</param>
    /// <param name="provider">The provider of all of them.</param>
    /// <returns>The creation; null where the model can't be imitated.</returns>
    public static string? Write(Place model, string name, string resourceGroup, string zone, string network, Provider provider)
    {
        if (NewResource.Of(DnsKinds.VirtualNetworkLink, model) is not { } link)
        {
            return null;
        }

        var inputs = new List<(string, string)> { ("ResourceGroupName", resourceGroup) };
        if (provider == Provider.Classic)
        {
            inputs.Add(("PrivateDnsZoneName", $"{zone}.Name"));
            inputs.Add(("VirtualNetworkId", $"{network}.Id"));
        }
        else if (link.InputOf("VirtualNetwork") is { } reference)
        {
            inputs.Add(("PrivateZoneName", $"{zone}.Name"));
            inputs.Add(("Location", "\"global\""));
            inputs.Add(("RegistrationEnabled", "false"));
            inputs.Add(("VirtualNetwork", $"new {Code.NameOf(reference)} {{ Id = {network}.Id }}"));
        }

        return link.Write(name, inputs, []);
    }
}
