using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>The connections of a private endpoint, where the program writes them.</summary>
internal static class EndpointConnections
{
    /// <summary>Null if not all of them can be found.</summary>
    public static async Task<IReadOnlyList<WrittenArgs>?> FindAsync(Repair repair, Place endpoint)
    {
        if (await WrittenArgs.OfResourceAsync(repair, endpoint).ConfigureAwait(false) is not { } args)
        {
            return null;
        }

        var connections = new List<WrittenArgs>();
        foreach (var input in new[] { "privateLinkServiceConnections", "manualPrivateLinkServiceConnections" })
        {
            if (NetworkKinds.PrivateEndpoint.Inputs[input].In(repair.Mistake.Provider) is not { } property)
            {
                continue;
            }

            var values = args.Find(property) is { } list ? Elements(list) : [];
            values = values.Concat(args.Additions(property).Select(addition => args.Place.At(((InvocationExpressionSyntax)addition.Expression).ArgumentList.Arguments[0].Expression)));
            foreach (var value in values)
            {
                if (await WrittenArgs.FindAsync(repair, value).ConfigureAwait(false) is not { } connection)
                {
                    return null;
                }

                connections.Add(connection);
            }
        }

        return connections;
    }

    private static IEnumerable<Place> Elements(Place list) => list.Node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Select(element => list.At(element)),
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => list.At(element.Expression)),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Select(element => list.At(element)),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Select(element => list.At(element)),
        BaseObjectCreationExpressionSyntax { Initializer: { Expressions: [not AssignmentExpressionSyntax, ..] } initializer } => initializer.Expressions.Select(element => list.At(element)),
        _ => [list],
    };
}
