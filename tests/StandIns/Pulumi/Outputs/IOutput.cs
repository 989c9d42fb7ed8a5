namespace Pulumi;

/// <summary>An output whose type argument is not known at the call.</summary>
internal interface IOutput
{
    Type ValueType { get; }

    Task<OutputData<object?>> GetDataAsync();
}
