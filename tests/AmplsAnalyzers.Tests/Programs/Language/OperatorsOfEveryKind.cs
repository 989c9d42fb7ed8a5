using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var v = new Vec(1, 2);
    _ = new ResourceGroup($"un-{(+v).X}-{(-v).X}-{(~v).X}-{(!v)}");
    v += new Vec(3, 4);
    var w = v++;
    _ = new ResourceGroup($"inc-{v.X}-{w.X}-{(++v).X}-{(--v).Y}");
    _ = new ResourceGroup($"cmp-{v > w}-{v <= w}-{v == w}-{v != w}-{v * 2 == new Vec(10, 12)}");
    if (v)
    {
        _ = new ResourceGroup("is-true");
    }

    var bag = new Bag();
    var same = bag;
    bag += "a";
    bag += "b";
    _ = new ResourceGroup($"bag-{same.Text}-{bag.Text}-{ReferenceEquals(bag, same)}");
    bag++;
    _ = new ResourceGroup($"bagi-{same.Text}");
    Vec? none = null;
    var lifted = none + v;
    _ = new ResourceGroup($"lift-{lifted is null}-{lifted.HasValue}");
    string text = v;
    int sum = (int)v;
    Vec from = (5, 6);
    _ = new ResourceGroup($"conv-{text}-{sum}-{from.Y}");
    _ = new ResourceGroup($"idx-{v[0]}-{v["y"]}");
    int? a = 3;
    int? b = null;
    _ = new ResourceGroup($"null-{a + b is null}-{a > b}-{a == b}-{(a + 1).Value}-{a * 2 ?? 9}-{b ?? 8}-{a.GetValueOrDefault()}-{-b is null}");
    bool? t = true;
    bool? u = null;
    _ = new ResourceGroup($"tri-{(t | u)}-{(t & u) is null}-{(u | false) is null}-{!u is null}");
    var c = checked(2 + 3);
    var big = unchecked(int.MaxValue + c);
    _ = new ResourceGroup($"chk-{c}-{big < 0}-{-7 / 2}-{-7 % 3}-{7 % -3}-{1 << 4}-{-16 >> 2}-{-16 >>> 28}-{5 ^ 3}-{~5}-{0x0F & 0b1010}");
    var access = Access.Read | Access.Write;
    access &= ~Access.Read;
    access ^= Access.All;
    _ = new ResourceGroup($"flags-{access}-{(int)access}-{access.HasFlag(Access.Read)}-{(access & Access.Write) != 0}-{Access.Read | Access.Write}");
    var ch = 'a';
    ch++;
    ch += (char)2;
    _ = new ResourceGroup($"char-{ch}-{(char)(ch + 1)}-{ch + 1}-{ch - 'a'}-{(int)ch}-{char.ToUpperInvariant(ch)}-{"xyz"['z' - 'x']}");
    byte by = 250;
    by += 10;
    short sh = unchecked((short)70000);
    _ = new ResourceGroup($"wrap-{by}-{sh}-{unchecked((byte)300)}-{unchecked((sbyte)200)}-{(uint)5 - 3u}-{5L * 3}");
    var i = 5;
    var j = i++ + ++i * i--;
    i <<= 2;
    i |= 1;
    i %= 7;
    _ = new ResourceGroup($"ord-{i}-{j}");
});

internal readonly struct Vec(int x, int y)
{
    public int X => x;
    public int Y => y;
    public int this[int i] => i == 0 ? x : y;
    public int this[string name] => name == "x" ? x : y;
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec operator *(Vec a, int n) => new(a.X * n, a.Y * n);
    public static Vec operator +(Vec a) => new(a.X + 100, a.Y);
    public static Vec operator -(Vec a) => new(-a.X, -a.Y);
    public static Vec operator ~(Vec a) => new(a.Y, a.X);
    public static string operator !(Vec a) => "not" + a.X;
    public static Vec operator ++(Vec a) => new(a.X + 1, a.Y + 1);
    public static Vec operator --(Vec a) => new(a.X - 1, a.Y - 1);
    public static bool operator >(Vec a, Vec b) => a.X > b.X;
    public static bool operator <(Vec a, Vec b) => a.X < b.X;
    public static bool operator >=(Vec a, Vec b) => a.X >= b.X;
    public static bool operator <=(Vec a, Vec b) => a.X <= b.X;
    public static bool operator ==(Vec a, Vec b) => a.X == b.X && a.Y == b.Y;
    public static bool operator !=(Vec a, Vec b) => !(a == b);
    public static bool operator true(Vec a) => a.X > 3;
    public static bool operator false(Vec a) => a.X <= 3;
    public static implicit operator string(Vec a) => $"v{a.X}{a.Y}";
    public static explicit operator int(Vec a) => a.X + a.Y;
    public static implicit operator Vec((int X, int Y) t) => new(t.X, t.Y);
    public override bool Equals(object? obj) => obj is Vec v && v == this;
    public override int GetHashCode() => x;
}

internal sealed class Bag
{
    public string Text { get; private set; } = "";
    public void operator +=(string s) => Text += s;
    public void operator ++() => Text += "!";
}

[Flags]
internal enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    All = 3,
}
