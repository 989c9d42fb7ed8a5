namespace Pulumi;

/// <summary>The options of the stack itself; its transformations reach every resource.</summary>
public class StackOptions
{
    public StackOptions()
    {
    }

    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];

    public List<ResourceTransform> ResourceTransforms { get; set; } = [];
}
