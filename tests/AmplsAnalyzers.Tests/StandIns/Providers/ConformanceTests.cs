using System.Reflection;
using AmplsAnalyzers.StandIns.Generator;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>
/// The assemblies in use have all that the descriptions say, and no described type has more. On stand-ins this checks the generator; on the published packages it
/// checks that the descriptions, and with them the stand-ins, are still true.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly Dictionary<ProviderShape, string> Descriptions = new()
    {
        [ProviderShape.V3] = "Pulumi.AzureNative-3.28.0",
        [ProviderShape.V2] = "Pulumi.AzureNative-2.92.3",
        [ProviderShape.Classic] = "Pulumi.Azure-6.39.0",
        [ProviderShape.LocalPackage] = "Pulumi.AzureNative_monitor_v20210701preview",
    };

    public static TheoryData<string> Shapes => [.. Descriptions.Keys.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TheAssemblyIsAsDescribed(string shape)
    {
        var (description, assembly, core) = Load(shape);
        var actual = new AssemblyApi(assembly, core);
        var described = DescribedApi.Read(description);

        var differences = described.SelectMany(type => actual.Read(type.Key) is { } members
            ? type.Value.Except(members).Select(member => $"{type.Key} lacks: {member}").Concat(members.Except(type.Value).Select(member => $"{type.Key} has: {member}"))
            : [$"{type.Key} is missing"]).ToList();

        Assert.NotEmpty(described);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ASecretInputMakesItsValueSecret(string shape)
    {
        var (description, assembly, core) = Load(shape);
        var value = core.GetType("Pulumi.Input`1")!.MakeGenericType(typeof(string)).GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, ["x"]);
        var toOutput = core.GetType("Pulumi.InputExtensions")!.GetMethod("ToOutput")!.MakeGenericMethod(typeof(string));
        var isSecret = core.GetType("Pulumi.Output")!.GetMethod("IsSecretAsync")!.MakeGenericMethod(typeof(string));

        var secrets = SecretInputs(description).ToList();
        foreach (var (type, property) in secrets)
        {
            var args = Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!)!;
            var input = args.GetType().GetProperty(property)!;
            input.SetValue(args, value);
            Assert.True(await (Task<bool>)isSecret.Invoke(null, [toOutput.Invoke(null, [input.GetValue(args)])])!, $"{type}.{property}");
        }

        Assert.NotEmpty(secrets);
    }

    private static IEnumerable<(string Type, string Property)> SecretInputs(ProviderDescription provider)
    {
        IEnumerable<(string Type, List<InputDescription> Inputs)> types =
        [
            ($"{provider.Namespace}.ProviderArgs", provider.Provider.Inputs),
            .. provider.Modules.SelectMany(module => module.Resources.Select(resource => ($"{provider.Namespace}.{module.Name}.{resource.Name}Args", resource.Inputs))),
            .. provider.Modules.Where(module => module.Name.Length > 0).SelectMany(module => module.Args.Select(args => ($"{provider.Namespace}.{module.Name}.Inputs.{args.Name}", args.Inputs))),
        ];
        return types.SelectMany(type => type.Inputs.Where(input => input.Secret).Select(input => (type.Type, input.Name)));
    }

    private static (ProviderDescription Description, Assembly Assembly, Assembly Core) Load(string name)
    {
        var (shape, file) = Descriptions.Single(entry => entry.Key.Name == name);
        var description = DescriptionReader.Read(Path.Combine(AppContext.BaseDirectory, "StandIns", "Descriptions", $"{file}.api"));
        var assemblies = new ShapeLoadContext(shape).LoadAll().ToList();
        return (description, assemblies.Single(assembly => assembly.GetName().Name == description.Namespace), assemblies.Single(assembly => assembly.GetName().Name == "Pulumi"));
    }
}
