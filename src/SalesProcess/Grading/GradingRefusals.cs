using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>How grading says no, and what it says is missing for the next grade.</summary>
public static class GradingRefusals
{
    /// <summary>The value lies outside of the range of the bands.</summary>
    public static RefusalRule OutsideRange { get; } =
        new(
            "grading.outside-range",
            "The value {value} is outside {least} to {most} ({unit}), the range of the bands. Check the value, or widen the range in the policy.",
            "数值{value}超出档位范围{least}至{most}（{unit}）。请核对数值，或在政策中扩大范围。"
        );

    /// <summary>The amount is in another currency than the bands.</summary>
    public static RefusalRule OtherCurrency { get; } =
        new(
            "grading.other-currency",
            "The amount {value} is not in {unit}, which the bands count. Give it in the currency of the bands, or set bands for it.",
            "金额{value}不是档位所用的货币（{unit}）。请按档位的货币给出金额，或另设档位。"
        );

    /// <summary>The margin to another band does not fit an exact ratio of 64 bits.</summary>
    public static RefusalRule TooFine { get; } =
        new(
            "grading.too-fine",
            "The value {value} is too fine: how far it lies from the edges does not fit 64 bits. Give it with a smaller denominator.",
            "数值{value}过细，与档位边界的距离超出64位精确计算的范围。请使用较小的分母。"
        );

    /// <summary>The next band is not reached; this much more, or more, is needed.</summary>
    public static RefusalRule BandNotReached { get; } =
        new(
            "grading.band-not-reached",
            "Needed for {band}: {needed} more ({unit}).",
            "升入{band}尚需增加{needed}（{unit}）。"
        );

    /// <summary>The next band is not reached; more than this is needed.</summary>
    public static RefusalRule BandNotPassed { get; } =
        new(
            "grading.band-not-passed",
            "Needed for {band}: more than {needed} more ({unit}).",
            "升入{band}尚需增加{needed}以上，不含本数（{unit}）。"
        );

    /// <summary>The value of a criterion is not known, and the policy gives no score without it.</summary>
    public static RefusalRule CriterionMissing { get; } =
        new(
            "grading.criterion-missing",
            "Criterion {criterion} is not known, and the policy gives no score without it. Find it out, or let the policy redistribute its weight or count it as zero.",
            "“{criterion}”未知，政策规定缺项不评分。请补充该项；或由政策规定将其权重分摊给其他指标，或按零分计。"
        );

    /// <summary>The value of no criterion is known.</summary>
    public static RefusalRule NothingKnown { get; } =
        new(
            "grading.nothing-known",
            "None of the {count} criteria is known, so that there is nothing to share their weight. Give at least one.",
            "{count}项指标均未知，权重无从分摊。请至少给出一项。"
        );

    /// <summary>A value is given for a criterion that the scorecard does not have.</summary>
    public static RefusalRule UnknownCriterion { get; } =
        new(
            "grading.unknown-criterion",
            "The scorecard has no criterion '{criterion}'. Leave it out, or add it to the policy.",
            "评分表没有指标“{criterion}”。请删去该项，或在政策中增设。"
        );

    /// <summary>The value of a criterion lies outside of the range of its steps.</summary>
    public static RefusalRule CriterionOutsideRange { get; } =
        new(
            "grading.criterion-outside-range",
            "Criterion {criterion}: the value {value} is outside {least} to {most} ({unit}), the range of its steps. Check the value, or widen the range in the policy.",
            "“{criterion}”：数值{value}超出分档范围{least}至{most}（{unit}）。请核对数值，或在政策中扩大范围。"
        );

    /// <summary>The grade that is held is none of the bands.</summary>
    public static RefusalRule UnknownBand { get; } =
        new(
            "grading.unknown-band",
            "The grade {held} is not a band of the policy. Known: {known}. Say which of them it is now.",
            "现有等级{held}不是政策规定的档位。可用档位：{known}。请说明现属哪一档。"
        );

    /// <summary>The review lies before the one that the held grade comes from.</summary>
    public static RefusalRule ReviewTooEarly { get; } =
        new(
            "grading.review-too-early",
            "The review of {on} lies before {since}, when the last one was. Review in the order of time.",
            "复核日期{on}早于上次复核日期{since}。请按时间先后复核。"
        );

    /// <summary>The least stay would end beyond all dates.</summary>
    public static RefusalRule StayBeyondDates { get; } =
        new(
            "grading.stay-beyond-dates",
            "The least stay would end beyond the last date of the calendar, counted from {from} ({stay}). Check the date, or set a shorter stay.",
            "自{from}起算的最短保持期（{stay}）超出日历范围。请核对日期，或缩短保持期。"
        );

    /// <summary>An event lies after the date of the score.</summary>
    public static RefusalRule EventAfter { get; } =
        new(
            "grading.event-after",
            "The event of {on} lies after {as-of}, the date of the score. Leave it out, or score as of a later date.",
            "事件日期{on}晚于计分日期{as-of}。请删去该事件，或改用更晚的计分日期。"
        );

    /// <summary>The sum of decayed points does not fit an exact ratio of 64 bits.</summary>
    public static RefusalRule SumTooLarge { get; } =
        new(
            "grading.sum-too-large",
            "The points of {count} events as of {as-of} do not fit an exact sum of 64 bits. Give smaller points.",
            "截至{as-of}的{count}项事件，其分值之和超出64位精确计算的范围。请使用较小的分值。"
        );
}
