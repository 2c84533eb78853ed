using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Makes the weekly table of progress, post by post.</summary>
public static class WeekProgress
{
    /// <summary>Sets what every post sold in a week against its target of the week.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="posts">The posts, each with its plan and what it sold.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; the week is the one it lies in, cut at the ends
    /// of the month.</param>
    /// <returns>The table with its explanation. Refused where a post is blank or given twice, where the day lies
    /// outside the month of a plan, or where amounts are of another unit, listed twice, not closed, or outside the
    /// month.</returns>
    [Implements("QUOTA-MGR-S9-WEEK-1", InPart = true)]
    public static Decision<WeekProgressTable<TMeasure>> AsOf<TMeasure>(
        ValueList<PostActuals<TMeasure>> posts,
        LocalDate lastClosedDay
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        _ = Required.Items(posts);
        LocalDate last = lastClosedDay.WithCalendar(CalendarSystem.Iso);
        List<RefusalReason> reasons = [];
        List<PostProgress<TMeasure>> lines = [];
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (PostActuals<TMeasure> post in posts)
        {
            if (string.IsNullOrWhiteSpace(post.Post) || !named.Add(post.Post))
            {
                reasons.Add(QuotaRefusals.PostNotClear.Because(QuotaFacts.ProgressTableClause, NameOf(post)));
            }

            lines.AddRange(LineOf(post, last, reasons));
        }

        return reasons.Count > 0
            ? Decision.Refuse<WeekProgressTable<TMeasure>>(new Refusal(reasons.ToValueList()))
            : Accept(new WeekProgressTable<TMeasure>(last, lines.ToValueList()));
    }

    private static PostProgress<TMeasure>[] LineOf<TMeasure>(
        PostActuals<TMeasure> post,
        LocalDate last,
        List<RefusalReason> reasons
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (last < post.Plan.Days[0].Date || last > post.Plan.Days[^1].Date)
        {
            reasons.Add(
                QuotaRefusals.WeekOutsideMonth.Because(
                    QuotaFacts.ProgressTableClause,
                    NameOf(post),
                    QuotaFacts.Date(last),
                    QuotaFacts.Month(post.Plan.Month)
                )
            );
            return [];
        }

        List<RefusalReason> faults = [];
        _ = QuotaActuals.Standing(post.Plan, post.Actuals, last, faults);
        reasons.AddRange(faults);
        if (faults.Count > 0)
        {
            return [];
        }

        QuotaWeek<TMeasure> week = post.Plan.WeekOf(last);
        try
        {
            TMeasure sold = post
                .Actuals.Where(actual => week.Segment.Contains(actual.Date))
                .Aggregate(week.Amount.WithUnits(0), (sum, actual) => sum + actual.Amount);
            return [new(post.Post, week, sold)];
        }
        catch (OverflowException)
        {
            reasons.Add(QuotaActuals.TooLarge(post.Plan));
            return [];
        }
    }

    private static Decision<WeekProgressTable<TMeasure>> Accept<TMeasure>(WeekProgressTable<TMeasure> table)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string day = FactValue.Of(table.LastClosedDay).Text;
        int reached = table.Posts.Count(post => post.Gap.Units <= 0);
        return Decision.Accept(
            table,
            new Explanation
            {
                Decision = "quotas.week-progress",
                Question = new(
                    $"How far is every post with its target of the week at the end of {day}?",
                    $"截至{day}，各岗位当周任务完成得如何？"
                ),
                Answer = new(
                    $"{reached} of {English.Count(table.Posts.Count, "post")} {(reached == 1 ? "has" : "have")} reached the target of the week.",
                    $"{table.Posts.Count}个岗位中有{reached}个已完成当周目标。"
                ),
                Outcome = FactValue.OfList(table.Posts.Select(post => post.Gap)),
                Clauses = [QuotaFacts.ProgressTableClause, QuotaFacts.GapClause],
                Facts = [QuotaFacts.LastClosedDay(table.LastClosedDay)],
                Steps = table.Posts.Select(OfPost).ToValueList(),
            }
        );
    }

    private static Explanation OfPost<TMeasure>(PostProgress<TMeasure> post)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new()
        {
            Decision = "quotas.post-progress",
            Question = new(
                $"How far is post {post.Post} in {post.Week}?",
                $"岗位{post.Post}在{post.Week}完成得如何？"
            ),
            Answer = new(
                $"{post.Actual.ToString("N", null)} of {post.Target.ToString("N", null)}.",
                $"目标{post.Target.ToString("N", null)}，实际{post.Actual.ToString("N", null)}。"
            ),
            Outcome = FactValue.Of(post.Gap),
            Clauses = [QuotaFacts.ProgressTableClause],
            Facts =
            [
                new("post", FactValue.Of(post.Post), new("post", "岗位")),
                new("from", FactValue.Of(post.Week.Start), new("first day", "首日")),
                new("to", FactValue.Of(post.Week.End), new("last day", "末日")),
                new("target", FactValue.Of(post.Target), new("target of the week", "当周目标")),
                new("actual", FactValue.Of(post.Actual), new("sold in the week", "当周实际")),
            ],
        };

    private static Fact NameOf<TMeasure>(PostActuals<TMeasure> post)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("post", FactValue.Of(post.Post ?? ""), new("post", "岗位"));
}
