using System.Text;
using AmplsAnalyzers.Builders.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Builders;

/// <summary>Writes a strongly typed builder for each class with the attribute. It reports nothing: <see cref="ScopeBuilderAnalyzer"/> does.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PrivateLinkScopeBuilderGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the definitions.</summary>
    internal const string DefinitionStep = "Definition";

    /// <summary>The step that keeps those of which code can be written.</summary>
    internal const string ValidDefinitionStep = "ValidDefinition";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
        {
            if (PrivateLinkScopeBuilderAttribute.EmbeddedSource is { } embedded)
            {
                output.AddSource(PrivateLinkScopeBuilderAttribute.EmbeddedHintName, Utf8(embedded));
            }

            output.AddSource(PrivateLinkScopeBuilderAttribute.HintName, Utf8(PrivateLinkScopeBuilderAttribute.Source));
        });

        var definitions = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                PrivateLinkScopeBuilderAttribute.FullName,
                static (node, _) => node is BaseTypeDeclarationSyntax,
                static (found, cancellationToken) => found.TargetSymbol is INamedTypeSymbol type && StepChain.Declaration(type, cancellationToken) == found.TargetNode
                    ? DefinitionReader.Read(type, (BaseTypeDeclarationSyntax)found.TargetNode, found.SemanticModel.Compilation, cancellationToken).Definition
                    : null)
            .WithTrackingName(DefinitionStep)
            .Where(static definition => definition is not null)
            .WithTrackingName(ValidDefinitionStep);

        context.RegisterSourceOutput(definitions, static (output, definition) => output.AddSource($"{definition!.HintName}{GeneratedBuilder.FileEnding}", Utf8(BuilderSource.Write(definition))));
    }

    private static SourceText Utf8(string text) => SourceText.From(text.Replace("\r\n", "\n"), Encoding.UTF8);
}
