using System.CommandLine;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using Spectre.Console;

var folder = new Argument<string>("folder") { Description = "A folder of programs: one for each file, or for each folder with a project file or a Program.cs." };
var onlyWrong = new Option<bool>("--only-wrong") { Description = "Leave out the inputs that the dry run says it doesn't know." };
var command = new RootCommand("Holds the dry run of Pulumi programs against their execution.") { folder, onlyWrong };
command.SetAction(async (parsed, cancellationToken) =>
{
    var compared = new List<ProgramComparison>();
    var failed = 0;
    foreach (var program in OracleProgram.Find(parsed.GetValue(folder)!))
    {
        try
        {
            var comparison = await ProgramComparison.CompareAsync(program, cancellationToken);
            compared.Add(comparison);
            foreach (var finding in comparison.Findings.Where(f => f.Outcome == Outcome.Wrong || (f.Outcome == Outcome.Unknown && !parsed.GetValue(onlyWrong))))
            {
                Console.WriteLine($"{program.Name}: {finding}");
            }
        }
        catch (InvalidOperationException exception)
        {
            failed++;
            Console.WriteLine($"{program.Name}: failed: {exception.Message}");
        }
    }

    var table = new Table().AddColumn("program");
    foreach (var column in new[] { "resources", "inputs", "predicted", "unknown", "wrong" })
    {
        table.AddColumn(new TableColumn(column).RightAligned());
    }

    foreach (var comparison in compared)
    {
        table.AddRow(comparison.Program.Name.EscapeMarkup(), $"{comparison.Resources}", $"{comparison.Findings.Length}", $"{comparison.Count(Outcome.Predicted)}", $"{comparison.Count(Outcome.Unknown)}", $"{comparison.Count(Outcome.Wrong)}");
    }

    AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
    AnsiConsole.Write(table);
    var figures = Figures.Of(compared);
    Console.WriteLine($"{figures}{(failed > 0 ? $"; {failed} programs could not be run" : "")}");
    return figures.Wrong > 0 || failed > 0 ? 1 : 0;
});
return await command.Parse(args).InvokeAsync();
