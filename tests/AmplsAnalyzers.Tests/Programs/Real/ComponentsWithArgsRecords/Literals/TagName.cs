namespace Contoso.Components.Literals;

public static class TagName
{
    public const string Application = "application";
    public const string Region = "region";
    public const string Stage = "stage";
}
