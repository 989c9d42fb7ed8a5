using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>A program's configuration within one namespace: the project's, or a provider's.</summary>
public sealed class Config
{
    private readonly string _name;
    private readonly ImmutableDictionary<string, string> _values;

    public Config(string? name = null)
    {
        var deployment = Deployment.Required;
        _name = name ?? Deployment.Instance.ProjectName;
        _values = deployment.Config;
    }

    private delegate bool TryParse<T>(string text, out T value);

    public string? Get(string key) => _values.GetValueOrDefault(FullKey(key));

    public Output<string>? GetSecret(string key) => AsSecret(Get(key));

    public bool? GetBoolean(string key) => Parse<bool>(key, nameof(Boolean), bool.TryParse);

    public Output<bool>? GetSecretBoolean(string key) => AsSecret(GetBoolean(key));

    public int? GetInt32(string key)
        => Parse(key, nameof(Int32), (string text, out int value) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value));

    public Output<int>? GetSecretInt32(string key) => AsSecret(GetInt32(key));

    public double? GetDouble(string key)
        => Parse(key, nameof(Double), (string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value));

    public Output<double>? GetSecretDouble(string key) => AsSecret(GetDouble(key));

    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Get(key) is { } text ? Deserialize<T>(key, text, options) : default;

    [return: MaybeNull]
    public T GetObject<T>(string key) => GetObject<T>(key, JsonSerializerOptions.Default);

    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => Get(key) is { } text ? Output.CreateSecret(Deserialize<T>(key, text, options)) : null;

    public Output<T>? GetSecretObject<T>(string key) => GetSecretObject<T>(key, JsonSerializerOptions.Default);

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    public T RequireObject<T>(string key, JsonSerializerOptions options) => Deserialize<T>(key, Require(key), options);

    public T RequireObject<T>(string key) => RequireObject<T>(key, JsonSerializerOptions.Default);

    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(RequireObject<T>(key, options));

    public Output<T> RequireSecretObject<T>(string key) => RequireSecretObject<T>(key, JsonSerializerOptions.Default);

    private static Output<string>? AsSecret(string? value) => value is null ? null : Output.CreateSecret(value);

    private static Output<T>? AsSecret<T>(T? value)
        where T : struct
        => value is { } given ? Output.CreateSecret(given) : null;

    private string FullKey(string key) => $"{_name}:{key}";

    private T? Parse<T>(string key, string typeName, TryParse<T> tryParse)
        where T : struct
    {
        if (Get(key) is not { } text)
        {
            return null;
        }

        return tryParse(text, out var value) ? value : throw NotValid(key, text, typeName);
    }

    private T Deserialize<T>(string key, string text, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, options)!;
        }
        catch (JsonException)
        {
            throw NotValid(key, text, typeof(T).FullName!);
        }
    }

    private RunException NotValid(string key, string text, string typeName)
        => new($"Configuration '{FullKey(key)}' value '{text}' is not a valid {typeName}");

    private ConfigMissingException Missing(string key) => new(FullKey(key));

    private sealed class ConfigMissingException(string key) : RunException(
        $"Missing Required configuration variable '{key}'{Environment.NewLine}\tplease set a value using the command `pulumi config set {key} <value>`");
}
