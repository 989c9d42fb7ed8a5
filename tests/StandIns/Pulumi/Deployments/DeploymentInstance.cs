namespace Pulumi;

/// <summary>What a program may ask about the deployment that it runs in, and the functions that it may call.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    public string StackName => _deployment.Options.StackName ?? "stack";

    public string ProjectName => _deployment.Options.ProjectName ?? "project";

    public string RootDirectory
        => _deployment.Options.RootDirectory ?? throw new InvalidOperationException("The root directory of the deployment is not set.");

    public string OrganizationName => _deployment.Options.OrganizationName ?? "organization";

    public bool IsDryRun => _deployment.Options.IsPreview ?? true;

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => new(Call(token, args, options).GetAsync<T>());

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => new(Call(token, args, options).GetAsync<T>());

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => new(Call(token, args, options).GetAsync<T>());

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => new(Call(token, args, options).GetAsync<T>());

    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => new(Call(token, args, options).GetSingleAsync<T>());

    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => new(Call(token, args, options).GetSingleAsync<T>());

    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => new(Call(token, args, options).GetSingleAsync<T>());

    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => new(Call(token, args, options).GetSingleAsync<T>());

    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeAsync<T>(token, args, options);

    public async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => (await Call(token, args, options).GetAsync<T>().ConfigureAwait(false)).Value;

    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeSingleAsync<T>(token, args, options);

    public async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => (await Call(token, args, options).GetSingleAsync<T>().ConfigureAwait(false)).Value;

    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeAsync(token, args, options);

    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null)
        => Call(token, args, options).GetAsync<object?>();

    public Output<T> Call<T>(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Call<T>(token, args, self, options);

    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => new(Call(token, args, options, self).GetAsync<T>());

    public void Call(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Call(token, args, self, options);

    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => _deployment.Pending.Add(Call(token, args, options, self).GetAsync<object?>());

    public void RegisterInvokeTransform(InvokeTransform transform) => _deployment.RegisterInvokeTransform(transform);

    private FunctionCall Call(string token, InvokeArgs args, InvokeOptions? options)
        => new(_deployment, token, args.Inputs, options?.Provider, options?.Parent, (options as InvokeOutputOptions)?.DependsOn);

    private FunctionCall Call(string token, CallArgs args, CallOptions? options, Resource? self)
        => new(
            _deployment,
            token,
            self is null ? args.Inputs : args.Inputs.Append(KeyValuePair.Create("__self__", (object?)self)),
            options?.Provider,
            options?.Parent ?? self,
            dependsOn: null);
}
