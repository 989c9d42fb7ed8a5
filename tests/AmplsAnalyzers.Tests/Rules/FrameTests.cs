using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Tests.Documentation;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules;

/// <summary>A mistake is one wherever a program hides it. The first program of each rule's tests in which it fires is hidden in every frame.</summary>
public sealed class FrameTests
{
    public static TheoryData<string, RuleFrame> Frames =>
        [.. from rule in RuleCatalogue.All
            where rule.Descriptor.Id != "AMPLS003"
            from frame in Enum.GetValues<RuleFrame>()
            select new TheoryDataRow<string, RuleFrame>(rule.Descriptor.Id, frame)];

    [Theory]
    [MemberData(nameof(Frames))]
    public Task Hides_nothing(string id, RuleFrame frame)
    {
        var tests = typeof(FrameTests).Assembly.GetTypes().Single(type => type.Name == $"{id}Tests");
        var program = WrittenTests.ProgramsOf(tests).Select(program => program.Program).First(program => program.Expects(id) && program.Within(frame) is not null);

        return ((RuleTests)Activator.CreateInstance(tests)!).VerifyWithin(frame, program);
    }
}
