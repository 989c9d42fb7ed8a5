using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Reads the members of an args object that carry an [Input] attribute, and checks the required ones.</summary>
internal static class AnnotatedInputs
{
    public static IEnumerable<KeyValuePair<string, object?>> Read(InputArgs args)
    {
        foreach (var (member, input) in MembersOf(args.GetType()))
        {
            var value = member is FieldInfo field ? field.GetValue(args) : ((PropertyInfo)member).GetValue(args);
            if (input.IsRequired && value is null)
            {
                throw new ArgumentNullException(
                    member.Name,
                    $"[Input] {args.GetType().FullName}.{member.Name} is required but was not given a value");
            }

            yield return KeyValuePair.Create(input.Name, input.Json ? new JsonText(value) : value);
        }
    }

    private static IEnumerable<(MemberInfo Member, InputAttribute Input)> MembersOf(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        // Private fields of base classes are only visible class by class.
        return from declaring in type.AncestorsAndSelf()
               from member in declaring.GetMembers(Declared)
               let input = member.GetCustomAttribute<InputAttribute>()
               where input is not null
               select (member, input);
    }

    private static IEnumerable<Type> AncestorsAndSelf(this Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
