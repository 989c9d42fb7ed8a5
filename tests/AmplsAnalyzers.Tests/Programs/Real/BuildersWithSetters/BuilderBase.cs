using Pulumi;

namespace Stize.Building;

public abstract class BuilderBase<T>
    where T : Resource
{
    protected BuilderBase(string name) => Name = name;

    public string Name { get; }

    public T Build() => Build(new CustomResourceOptions());

    public abstract T Build(CustomResourceOptions options);
}
