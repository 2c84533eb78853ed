using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Generated calendars of up to four months, with dates inside and just outside them.</summary>
internal static class AnyCalendars
{
    /// <summary>A calendar, three dates, and a number of days.</summary>
    public sealed record Asked(CalendarCase Calendar, LocalDate A, LocalDate B, LocalDate C, int Days);

    public static Arbitrary<Asked> Any =>
        (
            from start in Gen.Choose(0, 4_000)
            from weekend in Gen.Frequency((3, Gen.Constant(0b110_0000)), (1, Gen.Choose(0, 127)))
            from length in Gen.Choose(1, 120)
            from marks in Gen.Frequency(
                    (4, Gen.Elements("......hpsw".ToCharArray())),
                    (1, Gen.Elements(".hhhhh".ToCharArray()))
                )
                .ListOf(length)
            from a in Gen.Choose(-2, length + 1)
            from b in Gen.Choose(-2, length + 1)
            from c in Gen.Choose(-2, length + 1)
            from days in Gen.Choose(-40, 40)
            let first = new LocalDate(2020, 1, 1).PlusDays(start)
            select new Asked(
                new CalendarCase(first, weekend, string.Concat(marks)),
                first.PlusDays(a),
                first.PlusDays(b),
                first.PlusDays(c),
                days
            )
        ).ThatShrinks(Smaller);

    private static IEnumerable<Asked> Smaller(Asked asked)
    {
        CalendarCase calendar = asked.Calendar;
        if (asked.Days != 0)
        {
            yield return asked with
            {
                Days = asked.Days / 2,
            };
            yield return asked with
            {
                Days = asked.Days - Math.Sign(asked.Days),
            };
        }

        if (calendar.Marks.Length > 1)
        {
            yield return asked with
            {
                Calendar = calendar with { Marks = calendar.Marks[..^1] },
            };
        }

        for (int i = 0; i < calendar.Marks.Length; i++)
        {
            if (calendar.Marks[i] != '.')
            {
                string plain = calendar.Marks[..i] + '.' + calendar.Marks[(i + 1)..];
                yield return asked with
                {
                    Calendar = calendar with { Marks = plain },
                };
            }
        }
    }
}
