using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>What only C# 14 can say, and so no older compiler reads.</summary>
public sealed class ExtensionBlockTests
{
    [Fact]
    public void Runs_members_of_extension_blocks() => Assert.Equal("ab-extended", StackText.NamesIn("new Names(\"a\").Extended(\"b\");", """
        public record Names(string First);
        public static class Extensions { extension(Names names) { public ResourceGroup Extended(string suffix) => new ResourceGroup($"{names.First}{suffix}-extended"); } }
        """));
}
