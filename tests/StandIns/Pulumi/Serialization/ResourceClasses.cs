using System.Reflection;
using System.Runtime.Loader;

namespace Pulumi.Serialization;

/// <summary>Finds the class of a type token, to give mocks a typed resource where the program passed one.</summary>
internal static class ResourceClasses
{
    public static Resource Restore(string urn)
    {
        var token = Urn.TypeOf(urn);
        var constructor = Candidates().FirstOrDefault(type => type.GetCustomAttribute<ResourceTypeAttribute>()?.Type == token)?.GetConstructors()
            .FirstOrDefault(constructor => constructor.GetParameters() is [_, _, { ParameterType: { } options }] && options == typeof(CustomResourceOptions));
        return constructor is null
            ? new DependencyResource(urn)
            : (Resource)constructor.Invoke([Urn.NameOf(urn), null, new CustomResourceOptions { Urn = urn }]);
    }

    private static IEnumerable<Type> Candidates()
        => from assembly in AssemblyLoadContext.GetLoadContext(typeof(Resource).Assembly)!.Assemblies
           where !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(reference => reference.Name == "Pulumi")
           from type in assembly.GetTypes()
           where type.IsSubclassOf(typeof(CustomResource)) && !type.IsAbstract
           select type;
}
