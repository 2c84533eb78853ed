using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>What progress and re-planning call things, in both languages.</summary>
public static class QuotaProgressLabels
{
    /// <summary>Names a pace.</summary>
    /// <param name="pace">The pace.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pace is not a defined one.</exception>
    public static BilingualText Of(QuotaPace pace) =>
        pace switch
        {
            QuotaPace.Behind => new("behind plan", "落后于计划"),
            QuotaPace.OnPlan => new("on plan", "符合计划"),
            QuotaPace.Ahead => new("ahead of plan", "超前于计划"),
            _ => throw new ArgumentOutOfRangeException(nameof(pace), pace, "The pace must be a defined one."),
        };

    /// <summary>Names a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not a defined one.</exception>
    public static BilingualText Of(QuotaResult result) =>
        result switch
        {
            QuotaResult.BelowTarget => new("below target", "未完成"),
            QuotaResult.Reached => new("reached", "完成"),
            QuotaResult.Exceeded => new("exceeded", "超额完成"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(result),
                result,
                "The result must be a defined one."
            ),
        };

    /// <summary>Names a way to catch up.</summary>
    /// <param name="way">The way.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public static BilingualText Of(CatchUp way) =>
        way switch
        {
            CatchUp.NoCatchUp => new("the gap stays on no day", "差距不分摊"),
            CatchUp.OverTheRest => new("all open days take it", "分摊到其后各日"),
            CatchUp.OverNextDays => new("the next working days take it", "分摊到随后若干工作日"),
            CatchUp.WithinTheWeek => new(
                "the rest of the week takes it, or the next one",
                "分摊到本周其余各日或下一周"
            ),
            CatchUp.UnderACap => new("all open days take it up to a cap", "在上限内分摊到其后各日"),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "The way must be a defined one."),
        };

    /// <summary>Names what a lead does.</summary>
    /// <param name="whenAhead">What it does.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static BilingualText Of(WhenAhead whenAhead) =>
        whenAhead switch
        {
            WhenAhead.KeepThePlan => new("the plan stays", "原计划不变"),
            WhenAhead.LowerTheRest => new("the open days are lowered", "相应下调其后各日"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(whenAhead),
                whenAhead,
                "The value must be a defined one."
            ),
        };
}
