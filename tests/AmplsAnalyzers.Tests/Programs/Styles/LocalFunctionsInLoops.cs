using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var later = new List<Action>();
    for (var i = 0; i < 3; i++)
    {
        var copy = i;
        Remember();
        later.Add(Named);
        foreach (var letter in new[] { "a", "b" })
        {
            Deep();

            void Deep()
            {
                var inner = $"{letter}-{copy}";
                Deeper();

                void Deeper() => later.Add(() => _ = new ResourceGroup($"deep-{inner}-{copy}-{letter}"));
            }
        }

        void Remember() => later.Add(() => _ = new ResourceGroup($"late-{copy}-of-{i}"));

        void Named() => _ = new ResourceGroup($"named-{copy}-of-{i}");
    }

    later.ForEach(create => create());

    int total;
    Set(4);
    Action add = () => total += 10;
    add();
    Set(total + 1);
    _ = new ResourceGroup($"total-{total}");

    void Set(int value) => total = value;
});
