using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AmplsAnalyzers.Oracle.Execution;

/// <summary>What one stack of a program registered when it ran, as the host tells it.</summary>
/// <param name="Place">The call of <c>Deployment.RunAsync</c>.</param>
/// <param name="Resources">In the order of their constructors.</param>
/// <param name="Calls">The functions that were invoked.</param>
internal sealed record RegisteredStack(string Place, ImmutableArray<RegisteredResource> Resources, ImmutableArray<InvokedFunction> Calls);

/// <param name="Token">The type token.</param>
/// <param name="Name">The logical name.</param>
/// <param name="Parent">The position of the parent; null for the stack.</param>
/// <param name="DependsOn">The positions of the resources in the <c>DependsOn</c> option.</param>
/// <param name="ReadId">The id of an existing resource; null for a new one.</param>
/// <param name="Inputs">The inputs by wire name, as the engine sees them.</param>
/// <param name="Dependencies">For each input, the positions of the resources that its value came from.</param>
/// <param name="Outputs">What its outputs turned out to be, by C# name.</param>
internal sealed record RegisteredResource(
    string Token,
    string Name,
    int? Parent,
    ImmutableArray<int> DependsOn,
    string? ReadId,
    JsonObject Inputs,
    ImmutableDictionary<string, ImmutableArray<int>> Dependencies,
    JsonObject Outputs);

/// <param name="Token">The function's token.</param>
/// <param name="Args">Its arguments by wire name.</param>
/// <param name="Result">What it returned, by wire name.</param>
internal sealed record InvokedFunction(string Token, JsonObject Args, JsonObject Result);
