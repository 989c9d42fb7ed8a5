using Pulumi;

namespace Sample.Naming;

public static class TagBuilder
{
    public static InputMap<string> Default(string environment)
    {
        return new InputMap<string>
        {
            { "env", environment },
            { "owner", "ordering" },
            { "managed-by", "pulumi" },
        };
    }
}
