using System.Collections.Immutable;
using CsCheck;

namespace AmplsAnalyzers.Tests.Oracle.Random;

/// <summary>What a random program is to register, in this order. A name is <c>r</c> and the position.</summary>
internal sealed record StackModel(ImmutableArray<ModelResource> Resources)
{
    public static Gen<StackModel> Gen { get; } =
        from count in CsCheck.Gen.Int[2, 9]
        from resources in Sequence.Of(count, ModelResource.At)
        select new StackModel(resources);
}

/// <param name="Kind">The class.</param>
/// <param name="Inputs">Its inputs; all are texts.</param>
internal sealed record ModelResource(string Kind, ImmutableArray<(string Property, ModelValue Value)> Inputs)
{
    private static readonly (string Kind, string[] Inputs)[] Kinds =
    [
        ("Pulumi.AzureNative.Resources.ResourceGroup", ["Location", "ManagedBy"]),
        ("Pulumi.AzureNative.OperationalInsights.Workspace", ["ResourceGroupName", "Location", "WorkspaceName"]),
        ("Pulumi.AzureNative.PrivateDns.PrivateZone", ["ResourceGroupName", "PrivateZoneName", "Location"]),
        ("Pulumi.AzureNative.Monitor.DataCollectionEndpoint", ["ResourceGroupName", "Description"]),
        ("Pulumi.AzureNative.Monitor.PrivateLinkScopedResource", ["ResourceGroupName", "ScopeName", "LinkedResourceId"]),
    ];

    /// <summary>Only a resource that comes before may be referred to.</summary>
    public static Gen<ModelResource> At(int position)
        => from kind in position == 0 ? Gen.Const(Kinds[0]) : Sequence.OneOf(Kinds)
           from values in Sequence.Of(kind.Inputs.Length, _ => ModelValue.At(position))
           select new ModelResource(kind.Kind, [.. kind.Inputs.Zip(values)]);
}

/// <summary>A literal, an output of an earlier resource, or both in one text.</summary>
/// <param name="Text">The literal.</param>
/// <param name="Resource">The resource; null for a literal alone.</param>
/// <param name="Output">One of its outputs.</param>
internal sealed record ModelValue(string Text, int? Resource, string Output)
{
    private static readonly Gen<string> Literal = Sequence.OneOf("westeurope", "privatelink.monitor.azure.com", "a b\\\"c", "{0}", "x");

    public static Gen<ModelValue> At(int position)
        => position == 0
            ? Literal.Select(text => new ModelValue(text, Resource: null, ""))
            : from text in Gen.OneOf(Literal, Gen.Const(""))
              from resource in Gen.Int[text.Length == 0 ? 0 : -2, position - 1]
              from output in Sequence.OneOf("Id", "Name")
              select new ModelValue(text, resource < 0 ? null : resource, output);
}

internal static class Sequence
{
    /// <summary>As many values as asked for, each from the generator of its position.</summary>
    public static Gen<ImmutableArray<T>> Of<T>(int count, Func<int, Gen<T>> at)
        => count == 0
            ? Gen.Const(ImmutableArray<T>.Empty)
            : from before in Of(count - 1, at)
              from last in at(count - 1)
              select before.Add(last);

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
