using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    string R(Func<string> f) { try { return f(); } catch (ArgumentNullException) { return "argnull"; } catch (ArgumentException e) { return $"arg{e.Message.Length}"; } catch (KeyNotFoundException) { return "key"; } catch (InvalidOperationException e) when (e.Message == "other") { return "other"; } catch { return "any"; } }
    _ = new ResourceGroup("a-" + R(() => throw new ArgumentException("abc")));
    _ = new ResourceGroup("h-" + R(() => ((object)"x" is int i ? i : throw new KeyNotFoundException()).ToString()));
    _ = new ResourceGroup("n-" + R(() => { try { throw new InvalidOperationException("none"); } finally { _ = new ResourceGroup("in-finally"); } }));
});

