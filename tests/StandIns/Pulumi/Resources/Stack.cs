using System.Reflection;

namespace Pulumi;

/// <summary>The root of a deployment: the parent of every resource that names no other.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", AsComponentOptions(options))
    {
        Deployment.Required.Stack = this;
    }

    internal void RegisterProgramOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(outputs);

    /// <summary>The public properties with an [Output] attribute are the outputs of a stack class.</summary>
    internal void RegisterPropertyOutputs()
    {
        var properties = (
            from property in GetType().GetProperties()
            let attribute = property.GetCustomAttribute<OutputAttribute>()
            where attribute is not null && property.DeclaringType!.IsSubclassOf(typeof(Stack))
            select (Name: attribute.Name ?? property.Name, property.PropertyType, Value: (object?)property.GetValue(this))).ToList();

        var incorrect = properties.Where(property => !typeof(IOutput).IsAssignableFrom(property.PropertyType)).Select(property => property.Name).ToList();
        if (incorrect.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(incorrect);
        }

        var missing = properties.Where(property => property.Value is null).Select(property => property.Name).ToList();
        if (missing.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", missing)}' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");
        }

        RegisterOutputs(properties.ToDictionary(property => property.Name, object? (property) => property.Value));
    }

    private static ComponentResourceOptions AsComponentOptions(StackOptions? options) => new()
    {
        ResourceTransformations = options?.ResourceTransformations ?? [],
        ResourceTransforms = options?.ResourceTransforms ?? [],
    };
}
