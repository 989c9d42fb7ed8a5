using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The [Output] properties of a resource: given outputs at construction, and values once the engine has answered.</summary>
internal sealed class ResourceOutputs
{
    public static readonly ResourceOutputs None = new([]);

    private readonly ImmutableArray<Slot> _slots;

    private ResourceOutputs(ImmutableArray<Slot> slots) => _slots = slots;

    /// <summary>A local component assigns its properties itself, all but the URN.</summary>
    public static ResourceOutputs Attach(Resource resource, bool all)
    {
        var properties = (
            from property in resource.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            let attribute = property.GetCustomAttribute<OutputAttribute>()
            where attribute is not null && (all || property.DeclaringType == typeof(Resource))
            select (Property: property, Name: attribute.Name ?? property.Name)).ToList();

        var incorrect = properties.Where(output => !output.Property.PropertyType.IsGeneric(typeof(Output<>))).Select(output => output.Name).ToList();
        if (incorrect.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(incorrect);
        }

        return new ResourceOutputs([.. properties.Select(output => Slot.Create(resource, output.Property, output.Name))]);
    }

    public void Complete(ResourceState state, bool isPreview)
    {
        var missing = isPreview ? Unknown.Value : null;
        foreach (var slot in _slots)
        {
            slot.Complete(slot.Name switch
            {
                "urn" => state.Urn,
                "id" => state.Id is null ? Unknown.Value : state.Id,
                _ => state.Properties.GetValueOrDefault(slot.Name, missing),
            });
        }
    }

    public void Fail(Exception exception)
    {
        foreach (var slot in _slots)
        {
            slot.Fail(exception);
        }
    }

    private abstract class Slot(string name)
    {
        public string Name { get; } = name;

        public static Slot Create(Resource resource, PropertyInfo property, string name)
        {
            var context = $"[Output] {resource.GetType().FullName}.{property.Name}";
            var type = property.PropertyType.GenericTypeArguments[0];
            OutputTypes.Check(context, type);

            // The private setter of a base class is visible on the declaring type alone.
            var setter = property.DeclaringType!.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.SetMethod
                ?? throw new InvalidOperationException($"{context} did not have a 'set' method");
            var slot = (Slot)Activator.CreateInstance(typeof(SlotOf<>).MakeGenericType(type), name, resource)!;
            setter.Invoke(resource, [slot.Output]);
            return slot;
        }

        public abstract void Complete(object? property);

        public abstract void Fail(Exception exception);

        protected abstract object Output { get; }
    }

    private sealed class SlotOf<T> : Slot
    {
        private readonly TaskCompletionSource<OutputData<T>> _completion = new();
        private readonly Resource _resource;

        public SlotOf(string name, Resource resource)
            : base(name)
        {
            _resource = resource;
            Output = new Output<T>(_completion.Task);
        }

        protected override object Output { get; }

        public override void Complete(object? property) => _completion.TrySetResult(Read(property) with { Resources = [_resource] });

        public override void Fail(Exception exception) => _completion.TrySetException(exception);

        private OutputData<T> Read(object? property)
        {
            try
            {
                return PropertyReader.Read<T>(property);
            }
            catch (Exception exception) when (exception is InvalidOperationException or TargetInvocationException)
            {
                Log.Warn($"Output '{Name}' of '{_resource.GetResourceName()}' has no usable value: {exception.Message}", _resource);
                return OutputData<T>.Known(default!);
            }
        }
    }
}
