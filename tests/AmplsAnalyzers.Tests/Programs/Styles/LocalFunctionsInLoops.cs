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

    var sequences = new List<IEnumerable<string>>();
    foreach (var side in new[] { "left", "right" })
    {
        var suffix = side[0];
        sequences.Add(Names());

        IEnumerable<string> Names()
        {
            yield return $"{side}-{suffix}";
            yield return $"{suffix}-{side}";
        }
    }

    foreach (var name in sequences.SelectMany(names => names))
    {
        _ = new ResourceGroup(name);
    }

    int total;
    Set(4);
    Action add = () => total += 10;
    add();
    Set(total + 1);
    _ = new ResourceGroup($"total-{total}");

    void Set(int value) => total = value;
});
