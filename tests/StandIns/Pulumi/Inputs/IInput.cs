namespace Pulumi;

/// <summary>An input whose type argument is not known at the call.</summary>
internal interface IInput
{
    IOutput AsUntypedOutput();
}
