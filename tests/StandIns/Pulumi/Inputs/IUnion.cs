namespace Pulumi;

/// <summary>A union whose type arguments are not known at the call.</summary>
internal interface IUnion
{
    object Value { get; }
}
