using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Finds everything that keeps bands from covering their range, each value once.</summary>
internal static class BandChecks
{
    private const long MostEnd = PolicyBands.Furthest - 1;

    /// <summary>Says what is wrong at which member: of a band, counted from zero, or of the range.</summary>
    internal delegate void Report(int? band, string member, BilingualText fault);

    internal static void Check(BandEnd from, BandEnd to, IReadOnlyList<BandEnds> bands, Report report)
    {
        CheckSize(null, "from", from, report);
        CheckSize(null, "to", to, report);
        if (to.At <= from.At)
        {
            report(
                null,
                "to",
                Text(
                    $"The range ends at {to.At}, which is not above {from.At}, where it begins. Give a higher end.",
                    $"范围的终点{to.At}不高于起点{from.At}。请给出更高的终点。"
                )
            );
        }

        if (bands.Count == 0)
        {
            report(null, "bands", new("A range needs at least one band.", "范围至少须有一个档位。"));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < bands.Count; i++)
        {
            if (bands[i].Name is { } name && !seen.Add(name))
            {
                report(
                    i,
                    "name",
                    new(
                        $"There is a band '{name}' already. Choose another name.",
                        $"档位“{name}”已存在，请另选名称。"
                    )
                );
            }

            CheckBand(i, bands[i], i == 0 ? null : bands[i - 1], report);
        }

        CheckLowest(from, bands[0].From, report);
        CheckHighest(to, bands[^1].To, bands.Count - 1, report);
    }

    private static void CheckBand(int i, BandEnds band, BandEnds? below, Report report)
    {
        CheckSize(i, "from", band.From, report);
        CheckSize(i, "to", band.To, report);
        CheckSize(i, "downBelow", band.DownBelow, report);
        if (band.To.At <= band.From.At)
        {
            report(
                i,
                "to",
                Text(
                    $"The band ends at {band.To.At}, which is not above {band.From.At}, where it begins. Give a higher end.",
                    $"档位的终点{band.To.At}不高于起点{band.From.At}。请给出更高的终点。"
                )
            );
        }

        if (below is not null)
        {
            CheckNeighbours(i, below.To, band.From, below.From, report);
        }

        CheckDownBelow(i, band, below, report);
    }

    private static void CheckNeighbours(int i, BandEnd end, BandEnd start, BandEnd before, Report report)
    {
        if (end.IsOpen)
        {
            report(
                i - 1,
                "to",
                new(
                    "'to' is missing: only the highest band may be open upwards.",
                    "缺少“to”：只有最高档位可以上不封顶。"
                )
            );
        }

        if (start.IsOpen)
        {
            report(
                i,
                "from",
                new(
                    "'from' is missing: only the lowest band may be open downwards.",
                    "缺少“from”：只有最低档位可以下不封底。"
                )
            );
        }

        if (start.At > end.At)
        {
            report(
                i,
                "from",
                Text(
                    $"Gap: no band holds what lies between {end.At} and {start.At}. Begin this band at {end.At}, or let the one before end at {start.At}.",
                    $"断档：{end.At}与{start.At}之间的数值不属于任何档位。请将本档位的起点改为{end.At}，或将上一档位的终点改为{start.At}。"
                )
            );
        }
        else if (start.At < end.At)
        {
            bool isOutOfOrder = start.At < before.At;
            report(
                i,
                "from",
                isOutOfOrder
                    ? Text(
                        $"The band begins at {start.At}, below the one before it, which begins at {before.At}. Write the lowest band first.",
                        $"本档位起点{start.At}低于上一档位的起点{before.At}。请从最低档位写起。"
                    )
                    : Text(
                        $"Overlap: two bands hold what lies between {start.At} and {end.At}. Begin this band at {end.At}, or let the one before end at {start.At}.",
                        $"重叠：{start.At}与{end.At}之间的数值同属两个档位。请将本档位的起点改为{end.At}，或将上一档位的终点改为{start.At}。"
                    )
            );
        }
    }

    private static void CheckDownBelow(int i, BandEnds band, BandEnds? below, Report report)
    {
        if (band.DownBelow.At is not { } down)
        {
            return;
        }

        if (below is null)
        {
            report(
                i,
                "downBelow",
                new(
                    "Nothing lies below the lowest band. Leave 'downBelow' out.",
                    "最低档位之下没有档位，请删去“downBelow”。"
                )
            );
        }
        else if (down > band.From.At || down <= below.From.At)
        {
            report(
                i,
                "downBelow",
                Text(
                    $"{down} does not lie inside the band below, above {below.From.At} and up to {band.From.At}. Give an edge there, or the band could never be left, or would be left above where it is entered.",
                    $"{down}不在下一档位之内，即高于{below.From.At}且不高于{band.From.At}。请给出其中的数值，否则该档位永不降档，或降档线高于升档线。"
                )
            );
        }
    }

    private static void CheckLowest(BandEnd range, BandEnd band, Report report)
    {
        if (range.IsOpen && band.At is { } start)
        {
            report(
                0,
                "from",
                Text(
                    $"Gap: the range is open downwards and no band holds what lies below {start}. Leave 'from' out here, or begin the range at {start}.",
                    $"断档：范围下不封底，而{start}以下的数值不属于任何档位。请在此删去“from”，或将范围的起点设为{start}。"
                )
            );
        }
        else if (band.IsOpen && range.At is { } begin)
        {
            report(
                0,
                "from",
                Text(
                    $"'from' is missing: the range begins at {begin}. Begin the band there, or leave 'from' of the range out.",
                    $"缺少“from”：范围的起点为{begin}。请将档位起点设为该值，或删去范围的“from”。"
                )
            );
        }
        else if (band.At > range.At)
        {
            report(
                0,
                "from",
                Text(
                    $"Gap: no band holds what lies between {range.At} and {band.At}. Begin the band at {range.At}, where the range begins.",
                    $"断档：{range.At}与{band.At}之间的数值不属于任何档位。请将档位的起点改为范围的起点{range.At}。"
                )
            );
        }
        else if (band.At < range.At)
        {
            report(
                0,
                "from",
                Text(
                    $"The band begins at {band.At}, beyond the range, which begins at {range.At}. Begin it at {range.At}.",
                    $"档位起点{band.At}超出范围，范围的起点为{range.At}。请改为{range.At}。"
                )
            );
        }
    }

    private static void CheckHighest(BandEnd range, BandEnd band, int i, Report report)
    {
        if (range.IsOpen && band.At is { } end)
        {
            report(
                i,
                "to",
                Text(
                    $"Gap: the range is open upwards and no band holds what lies above {end}. Leave 'to' out here, or end the range at {end}.",
                    $"断档：范围上不封顶，而{end}以上的数值不属于任何档位。请在此删去“to”，或将范围的终点设为{end}。"
                )
            );
        }
        else if (band.IsOpen && range.At is { } last)
        {
            report(
                i,
                "to",
                Text(
                    $"'to' is missing: the range ends at {last}. End the band there, or leave 'to' of the range out.",
                    $"缺少“to”：范围的终点为{last}。请将档位终点设为该值，或删去范围的“to”。"
                )
            );
        }
        else if (band.At < range.At)
        {
            report(
                i,
                "to",
                Text(
                    $"Gap: no band holds what lies between {band.At} and {range.At}. End the band at {range.At}, where the range ends.",
                    $"断档：{band.At}与{range.At}之间的数值不属于任何档位。请将档位的终点改为范围的终点{range.At}。"
                )
            );
        }
        else if (band.At > range.At)
        {
            report(
                i,
                "to",
                Text(
                    $"The band ends at {band.At}, beyond the range, which ends at {range.At}. End it at {range.At}.",
                    $"档位终点{band.At}超出范围，范围的终点为{range.At}。请改为{range.At}。"
                )
            );
        }
    }

    private static void CheckSize(int? band, string member, BandEnd end, Report report)
    {
        if (end.At is > MostEnd or < -MostEnd)
        {
            report(
                band,
                member,
                Text(
                    $"{end.At} is outside ±{MostEnd}. Give a number in these limits, or a coarser unit.",
                    $"{end.At}超出±{MostEnd}。请给出此范围内的数值，或改用更大的单位。"
                )
            );
        }
    }

    private static BilingualText Text(FormattableString english, FormattableString chinese) =>
        new(english.ToString(CultureInfo.InvariantCulture), chinese.ToString(CultureInfo.InvariantCulture));
}
