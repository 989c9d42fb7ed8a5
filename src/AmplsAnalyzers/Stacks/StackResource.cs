using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Stacks;

/// <summary>One resource of a stack. A creation that runs several times, in a loop or a helper, gives several resources with one <see cref="Site"/>.</summary>
internal sealed class StackResource(int index, ResourceMode mode, INamedTypeSymbol type, CreationSite site, Presence presence)
{
    /// <summary>The position in the order of registration, from 0.</summary>
    public int Index { get; } = index;

    public ResourceMode Mode { get; } = mode;

    /// <summary>
    /// The provider's class: the first class of the base chain that is not the user's own. For a component, the class that was created;
    /// for a <see cref="ResourceMode.Function"/>, the static class of the function.
    /// </summary>
    public INamedTypeSymbol Type { get; } = type;

    public CreationSite Site { get; } = site;

    public Presence Presence { get; } = presence;

    /// <summary>The logical name: the first constructor argument.</summary>
    public Value Name { get; internal set; } = UnknownValue.NotEvaluated;

    /// <summary>The args as they were when the constructor ran. Properties are named as in C#.</summary>
    public ObjectValue Inputs { get; internal set; } = ObjectValue.Unknown;

    /// <summary>The <c>CustomResourceOptions</c> or <c>ComponentResourceOptions</c>; an empty, complete object where none are given.</summary>
    public ObjectValue Options { get; internal set; } = ObjectValue.Unknown;

    /// <summary>The id given to <c>X.Get(name, id)</c>; null for every other mode.</summary>
    public Value? ReadId { get; internal set; }

    /// <summary>The type token given to the constructor of a component or of a bare <c>CustomResource</c>; null for a provider's resource.</summary>
    public Value? Token { get; internal set; }

    /// <summary>
    /// True if the resource, its id or its name reaches code that the dry run can't see: a method or constructor without source, a stack output, or,
    /// in a library, whatever is reachable from a public member. Then something unseen may refer to it.
    /// </summary>
    public bool IsHandedOn { get; internal set; }

    /// <summary>
    /// True if the program may have waited for an output of an earlier resource before it created this one: then it comes after that resource, although nothing of it refers
    /// to it.
    /// </summary>
    public bool IsAfterWait { get; internal set; }

    /// <summary>The <c>Parent</c> option; a null constant where none is given.</summary>
    public Value Parent => Options.Get("Parent");

    /// <summary>The <c>DependsOn</c> option: a sequence of references to resources, a single reference, unknown, or a null constant.</summary>
    public Value DependsOn => Options.Get("DependsOn");

    public override string ToString() => $"{Type.Name} {Name}";
}

/// <summary>How a resource came into the stack.</summary>
internal enum ResourceMode
{
    /// <summary>Created by <c>new</c>: the deployment makes it.</summary>
    Custom,

    /// <summary>A component: a name for a group of resources, nothing in Azure.</summary>
    Component,

    /// <summary>An existing resource, read with <c>X.Get(name, id)</c>.</summary>
    Read,

    /// <summary>An existing resource, looked up with <c>GetX.Invoke</c> or <c>InvokeAsync</c>; <see cref="StackResource.Inputs"/> are the function's args.</summary>
    Function,
}

/// <summary>Whether a resource is there when the program runs.</summary>
internal enum Presence
{
    /// <summary>Once, always.</summary>
    Always,

    /// <summary>Once or not at all: created under a condition that can't be decided, or in a callback on a value that is not known.</summary>
    Conditional,

    /// <summary>Any number of times: created in a loop whose items aren't known.</summary>
    Many,
}
