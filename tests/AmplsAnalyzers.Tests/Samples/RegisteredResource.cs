using System.Collections.Immutable;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>A resource that a program registered under mocks.</summary>
/// <param name="Type">The type token, for instance <c>azure-native:monitor:PrivateLinkScope</c>.</param>
/// <param name="Name">The logical name.</param>
/// <param name="Inputs">The inputs by their wire names.</param>
internal sealed record RegisteredResource(string Type, string Name, ImmutableDictionary<string, object> Inputs);
