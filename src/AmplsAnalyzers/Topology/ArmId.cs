using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A resource id that the program writes as text, taken apart. Its parts need not all be constants.</summary>
/// <param name="ArmType">The type, for instance <c>Microsoft.Network/virtualNetworks/subnets</c>; relative to <paramref name="Base"/> if there is one.</param>
/// <param name="Names">The names, one for each segment of the type after the namespace.</param>
/// <param name="ResourceGroup">The resource group's name; null where the id starts at another resource's.</param>
/// <param name="Base">The value that the id continues: another resource's id.</param>
internal sealed record ArmId(string ArmType, ImmutableArray<Value> Names, Value? ResourceGroup, Value? Base)
{
    /// <summary>The subscription's id; null where the id doesn't say it.</summary>
    public Value? Subscription { get; private init; }

    public Value Name => Names[Names.Length - 1];

    /// <summary>Takes an id apart; null if the value is no id, or what it is of can't be told.</summary>
    public static ArmId? Parse(Value value)
    {
        var parts = value switch
        {
            TextValue text => text.Parts,
            { Text: not null } => ImmutableArray.Create(value),
            _ => ImmutableArray<Value>.Empty,
        };
        if (parts.IsEmpty)
        {
            return null;
        }

        return parts[0] is ReferenceValue { Path: [.., "Id"] } @base
            ? ParseRelative(Segments(parts.RemoveAt(0)), @base)
            : ParseAbsolute(Segments(parts));
    }

    private static ArmId? ParseRelative(List<Value> segments, ReferenceValue @base)
    {
        // The text goes on with a slash, so the first segment is empty.
        if (segments.Count < 3 || segments.Count % 2 == 0 || segments[0].Text is not { Length: 0 })
        {
            return null;
        }

        segments.RemoveAt(0);
        var providers = FindProviders(segments);
        if (providers >= 0)
        {
            // "<id>/providers/…": the type starts anew.
            return ParseTyped(segments, providers, providers == 0 && @base.Resource.Type.Name == "ResourceGroup" ? new ReferenceValue(@base.Resource, ImmutableArray.Create("Name"), @base.Origin) : null, subscription: null);
        }

        return Pairs(segments) is var (types, names) ? new ArmId(string.Join("/", types), names, ResourceGroup: null, @base) : null;
    }

    private static ArmId? ParseAbsolute(List<Value> segments)
    {
        if (segments.Count < 2)
        {
            return null;
        }

        if (segments[0].Text is not { Length: 0 })
        {
            // "<unknown>/providers/…" still says of which type and name it is.
            return segments[0].Text is null && FindProviders(segments) is > 0 and var known ? ParseTyped(segments, known, resourceGroup: null, subscription: null) : null;
        }

        segments.RemoveAt(0);
        if (segments[segments.Count - 1].Text is { Length: 0 })
        {
            segments.RemoveAt(segments.Count - 1);
        }

        Value? resourceGroup = null;
        Value? subscription = null;
        for (var i = 0; i + 1 < segments.Count; i += 2)
        {
            if (IsKeyword(segments[i], "resourceGroups"))
            {
                resourceGroup = segments[i + 1];
            }
            else if (IsKeyword(segments[i], "subscriptions"))
            {
                subscription = segments[i + 1];
            }
        }

        var providers = FindProviders(segments);
        if (providers < 0)
        {
            return segments.Count switch
            {
                2 when IsKeyword(segments[0], "subscriptions") => new ArmId("Microsoft.Resources/subscriptions", ImmutableArray.Create(segments[1]), resourceGroup, Base: null),
                4 when resourceGroup is not null => new ArmId("Microsoft.Resources/resourceGroups", ImmutableArray.Create(resourceGroup), ResourceGroup: null, Base: null) { Subscription = subscription },
                _ => null,
            };
        }

        return ParseTyped(segments, providers, resourceGroup, subscription);
    }

    private static ArmId? ParseTyped(List<Value> segments, int providers, Value? resourceGroup, Value? subscription)
    {
        if (providers + 2 >= segments.Count || segments[providers + 1].Text is not { Length: > 0 } @namespace)
        {
            return null;
        }

        return Pairs(segments.GetRange(providers + 2, segments.Count - providers - 2)) is var (types, names)
            ? new ArmId($"{@namespace}/{string.Join("/", types)}", names, resourceGroup, Base: null) { Subscription = subscription }
            : null;
    }

    private static int FindProviders(List<Value> segments) => segments.FindLastIndex(segment => IsKeyword(segment, "providers"));

    private static (ImmutableArray<string> Types, ImmutableArray<Value> Names)? Pairs(List<Value> segments)
    {
        if (segments.Count == 0 || segments.Count % 2 != 0)
        {
            return null;
        }

        var types = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < segments.Count; i += 2)
        {
            if (segments[i].Text is not { Length: > 0 } type)
            {
                return null;
            }

            types.Add(type);
            names.Add(segments[i + 1]);
        }

        return (types.ToImmutable(), names.ToImmutable());
    }

    private static bool IsKeyword(Value segment, string keyword)
        => string.Equals(segment.Text, keyword, StringComparison.OrdinalIgnoreCase);

    // A part that isn't a constant could hold slashes of its own; an id is written so that it doesn't.
    private static List<Value> Segments(ImmutableArray<Value> parts)
    {
        var segments = new List<Value>();
        var current = ImmutableArray.CreateBuilder<Value>();
        foreach (var part in parts)
        {
            if (part is not ConstantValue constant)
            {
                current.Add(part);
                continue;
            }

            var texts = constant.ToString().Split('/');
            for (var i = 0; i < texts.Length; i++)
            {
                if (i > 0)
                {
                    segments.Add(Join(current));
                    current.Clear();
                }

                if (texts[i].Length > 0)
                {
                    current.Add(new ConstantValue(texts[i], constant.Origin));
                }
            }
        }

        segments.Add(Join(current));
        return segments;
    }

    private static Value Join(ImmutableArray<Value>.Builder parts) => parts.Count switch
    {
        0 => new ConstantValue("", origin: null),
        1 => parts[0],
        _ => new TextValue(parts.ToImmutable(), origin: null),
    };
}
