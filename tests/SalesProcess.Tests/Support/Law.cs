using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SalesProcess.Tests.Support;

/// <summary>
/// The one seam to FsCheck. The seed is fixed, so that a run can be repeated; a failure prints its own seed, and
/// SALESPROCESS_SEED replays it. SALESPROCESS_CASES multiplies the number of cases, for nightly runs.
/// </summary>
internal static class Law
{
    private const string FixedSeed = "20261121,7";

    /// <summary>Holds a law over generated values, which are shrunk when it breaks.</summary>
    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int cases = 1_000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases * Multiplier).WithReplay(Seed.Item1, Seed.Item2),
            Prop.ForAll(values, law)
        );

    /// <summary>Draws whole numbers between two limits, both included, of up to 62 bits.</summary>
    public static Gen<long> Whole(long least, long most) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select least
            + (long)((((UInt128)(uint)high << 31) | (uint)low) % ((UInt128)((Int128)most - least) + 1));

    /// <summary>Makes values that shrink along given smaller ones.</summary>
    public static Arbitrary<T> ThatShrinks<T>(this Gen<T> generator, Func<T, IEnumerable<T>> shrink) =>
        Arb.From(generator, shrink);

    private static int Multiplier =>
        int.Parse(
            Environment.GetEnvironmentVariable("SALESPROCESS_CASES") ?? "1",
            CultureInfo.InvariantCulture
        );

    private static (ulong, ulong) Seed
    {
        get
        {
            string[] parts = (Environment.GetEnvironmentVariable("SALESPROCESS_SEED") ?? FixedSeed).Split(
                ','
            );
            return (
                ulong.Parse(parts[0], CultureInfo.InvariantCulture),
                ulong.Parse(parts[1], CultureInfo.InvariantCulture)
            );
        }
    }
}
