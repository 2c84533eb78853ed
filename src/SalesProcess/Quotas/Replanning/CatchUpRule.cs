using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>How the rest of a month is planned anew: which days take a gap, and what a lead does.</summary>
/// <remarks>
/// The policy sets one (<see cref="QuotaParameters.CatchUp"/>); a what-if makes its own. Equality is that of all
/// parts. Order is not defined.
/// </remarks>
/// <example><c>CatchUpRule.OverNextDays(5) with { WhenAhead = WhenAhead.LowerTheRest }</c></example>
public sealed record CatchUpRule
{
    private CatchUpRule(CatchUp way) => Way = way;

    /// <summary>No day takes the gap; it is reported.</summary>
    public static CatchUpRule None { get; } = new(CatchUp.NoCatchUp);

    /// <summary>Every day that is left takes its share of the gap.</summary>
    public static CatchUpRule OverTheRest { get; } = new(CatchUp.OverTheRest);

    /// <summary>The rest of the week takes the gap, or the next week that has a working day.</summary>
    public static CatchUpRule WithinTheWeek { get; } = new(CatchUp.WithinTheWeek);

    /// <summary>Which days take the gap.</summary>
    public CatchUp Way { get; }

    /// <summary>How many working days take the gap, 1 to 31; null unless the next ones do.</summary>
    public int? Days { get; private init; }

    /// <summary>The most that a day may carry, in percent of its plan, at least 100; null where there is no cap.</summary>
    public int? CapPercent { get; private init; }

    /// <summary>What a lead does; unless set, it keeps the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public WhenAhead WhenAhead
    {
        get;
        init =>
            field = value is WhenAhead.KeepThePlan or WhenAhead.LowerTheRest
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    "When ahead, the rule must be KeepThePlan or LowerTheRest."
                );
    }

    /// <summary>The next working days take the gap.</summary>
    /// <param name="days">How many of them, 1 to 31; fewer take it where fewer are left.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one from 1 to 31.</exception>
    public static CatchUpRule OverNextDays(int days) =>
        new(CatchUp.OverNextDays)
        {
            Days = days is >= 1 and <= 31
                ? days
                : throw new ArgumentOutOfRangeException(
                    nameof(days),
                    days,
                    "The number of days that take the gap must be one from 1 to 31."
                ),
        };

    /// <summary>Every day that is left takes its share of the gap, up to a cap.</summary>
    /// <param name="percent">The most that a day may carry, in percent of its plan: 100 to 1,000.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one from 100 to 1,000.</exception>
    public static CatchUpRule UnderACap(int percent) =>
        new(CatchUp.UnderACap)
        {
            CapPercent = percent is >= 100 and <= 1_000
                ? percent
                : throw new ArgumentOutOfRangeException(
                    nameof(percent),
                    percent,
                    "The cap must be one from 100 to 1000 percent of the plan of a day."
                ),
        };

    /// <summary>Answers the rule.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kebab.Of(Way)}{(Days is { } days ? $" {days}" : "")}{(CapPercent is { } cap ? $" {cap}%" : "")}, {Kebab.Of(WhenAhead)}"
        );

    /// <summary>Reads the rule of the policy; a number is read only where the way needs it.</summary>
    internal static CatchUpRule? Read(PolicyReader read)
    {
        Parameter<CatchUp>? way = read.Read(QuotaParameters.CatchUp);
        Parameter<WhenAhead>? whenAhead = read.Read(QuotaParameters.WhenAhead);
        CatchUpRule? rule = way?.Value switch
        {
            CatchUp.OverNextDays => read.Read(QuotaParameters.CatchUpDays) is { } days
                ? OverNextDays((int)days.Value)
                : null,
            CatchUp.UnderACap => read.Read(QuotaParameters.CatchUpCapPercent) is { } cap
                ? UnderACap((int)cap.Value)
                : null,
            { } other => new CatchUpRule(other),
            null => null,
        };
        return rule is null || whenAhead is null ? null : rule with { WhenAhead = whenAhead.Value };
    }
}
