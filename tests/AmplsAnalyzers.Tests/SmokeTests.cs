namespace AmplsAnalyzers.Tests;
public class SmokeTests { [Xunit.Fact] public void T() => Xunit.Assert.True(true); }
