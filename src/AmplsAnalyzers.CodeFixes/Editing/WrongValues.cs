using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Writes right values in place of wrong ones, where these are written.</summary>
internal static class WrongValues
{
    public static async Task<bool> ReplaceAsync(Repair repair)
    {
        var values = repair.Mistake.Values;
        if (await repair.WrittenAtAsync().ConfigureAwait(false) is not { } places
            || (values.Length != 1 && values.Length != places.Length)
            || values.Any(value => value.Length == 0))
        {
            return false;
        }

        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            place.Replace(ProviderValue.Spell(place.Model.GetTypeInfo(place.Node, repair.CancellationToken).ConvertedType, values[values.Length == 1 ? 0 : i]));
        }

        return true;
    }
}
