using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    // Only what was declared is disposed of, also on the way of an exception.
    var log = new List<string>();
    for (var i = 0; i < 4; i++)
    {
        if (i is 1 or 3)
        {
            continue;
        }

        using var closer = new Closer(log, i);
        log.Add("used");
    }

    try
    {
        using var closer = new Closer(log, 9);
        throw new RefusedException(4, "no");
    }
    catch (RefusedException exception) when (exception.Code == 4)
    {
        log.Add($"{exception.Message}{exception.Code}");
    }

    _ = new ResourceGroup($"log-{string.Join("-", log)}");

    // What is thrown on, and what is thrown for another.
    log.Clear();
    try
    {
        try
        {
            throw new RefusedException(5, "five");
        }
        catch
        {
            log.Add("caught");
            throw;
        }
    }
    catch (RefusedException exception)
    {
        log.Add($"{exception.Code}");
    }

    try
    {
        try
        {
            throw new RefusedException(6, "six");
        }
        catch (RefusedException exception)
        {
            throw new InvalidOperationException("outer", exception);
        }
    }
    catch (InvalidOperationException exception) when (exception.InnerException is RefusedException { Code: 6 })
    {
        log.Add(exception.Message);
    }

    _ = new ResourceGroup($"thrown-{string.Join("-", log)}");

    // What surely throws.
    var ports = new Dictionary<string, int> { ["http"] = 80 };
    _ = new ResourceGroup($"port-{Port("http")}-{Port("ssh")}");
    try
    {
        ports.Add("http", 81);
        _ = new ResourceGroup("added");
    }
    catch (ArgumentException)
    {
        _ = new ResourceGroup("not-added");
    }

    try
    {
        var zero = ports.Count - 1;
        _ = new ResourceGroup($"divided-{80 / zero}");
    }
    catch (DivideByZeroException)
    {
        _ = new ResourceGroup("not-divided");
    }

    int Port(string name)
    {
        try
        {
            return ports[name];
        }
        catch (KeyNotFoundException)
        {
            return -1;
        }
    }
});

internal sealed class Closer(List<string> log, int id) : IDisposable
{
    public void Dispose() => log.Add($"closed{id}");
}

internal sealed class RefusedException(int code, string message) : Exception(message)
{
    public int Code => code;
}
