using FsCheck.Fluent;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading.Columns;

/// <summary>Columns of values find their bands as single values do.</summary>
public class BandColumns
{
    [Fact]
    public void Find_the_bands_that_single_values_find() =>
        Law.Holds(
            (
                from bands in AnyScorecards.Bands(closed: false, long.MaxValue / 100)
                from values in Law.Whole(
                        bands.From ?? -PolicyBands.Furthest,
                        bands.To ?? PolicyBands.Furthest
                    )
                    .ListOf()
                select (bands, values: values.ToArray())
            ).ThatShrinks(given => given.values.Select((_, i) => given with { values = given.values[..i] })),
            given =>
            {
                long[] values =
                [
                    .. given.values,
                    .. given.bands.Bands.Select(band => band.From).OfType<long>(),
                    .. given.bands.Bands.Select(band => band.From + 1).OfType<long>(),
                ];
                byte[] places = new byte[values.Length];
                BandBatch.Place(values, given.bands, places);
                Assert.Equal(
                    values.Select(value => Bands.IndexOf(value, given.bands)),
                    places.Select(p => (int)p)
                );
            },
            cases: 300
        );

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue * 3L)]
    public void Of_32_bits_find_the_same_bands(long most) =>
        Law.Holds(
            (
                from bands in AnyScorecards.Bands(closed: false, most)
                from values in Law.Whole(
                        Math.Max(bands.From ?? int.MinValue, int.MinValue),
                        Math.Max(
                            Math.Min(bands.To ?? int.MaxValue, int.MaxValue),
                            Math.Max(bands.From ?? int.MinValue, int.MinValue)
                        )
                    )
                    .ArrayOf(2_100)
                select (bands, values)
            ).ThatShrinks(given => [given with { values = given.values[..(given.values.Length / 2)] }]),
            given =>
            {
                int[] values =
                [
                    .. given
                        .values.Where(value =>
                            value is >= int.MinValue and <= int.MaxValue
                            && Bands.IndexOf(value, given.bands) >= 0
                        )
                        .Select(value => (int)value),
                ];
                byte[] places = new byte[values.Length];
                BandBatch.Place(values, given.bands, places);
                Assert.Equal(
                    values.Select(value => Bands.IndexOf(value, given.bands)),
                    places.Select(p => (int)p)
                );
            },
            cases: 40
        );
}
