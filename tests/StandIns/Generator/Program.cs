using AmplsAnalyzers.StandIns.Generator;

// Writes the C# of the provider that a description tells of.
if (args is not [var description, var source])
{
    Console.Error.WriteLine("usage: <description.api> <source.cs>");
    return 1;
}

await File.WriteAllTextAsync(source, ProviderWriter.Write(DescriptionReader.Read(description)));
return 0;
