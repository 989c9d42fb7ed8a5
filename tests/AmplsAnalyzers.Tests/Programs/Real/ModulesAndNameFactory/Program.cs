using Pulumi;
using Sample.Stacks;

return await Deployment.RunAsync(() =>
{
    var environment = "Dev";

    IStack stack = environment.ToLowerInvariant() switch
    {
        "dev" => new DevStack(),
        "staging" => new StagingStack(),
        "prod" => new ProdStack(),
        _ => new DevStack(),
    };
    return stack.Execute();
}).ConfigureAwait(false);
