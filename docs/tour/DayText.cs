using System.Globalization;
using NodaTime.Text;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Tour;

/// <summary>Writes the day as aligned text, in either language.</summary>
internal static class DayText
{
    public static string Of<TMeasure>(SalesDay<TMeasure> day, Language language)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var page = new TextPage(language);
        page.Title(
            $"A salesperson's day: {Date(day.Today)} (policy edition: {day.Policy.Label.English})",
            $"销售人员的一天：{Date(day.Today)}（政策版本：{day.Policy.Label.Chinese}）"
        );
        PlanText.Write(page, day.Plan, day.WhyToday, day.Today, day.Policy);
        WriteCustomers(page, day.Customers, language);
        WriteVisit(page, day.Visit, language);
        StockText.Write(page, day.Stock, day.WhyStock, language);
        return page.ToString();
    }

    private static void WriteCustomers(
        TextPage page,
        ValueList<Decision<GradeAssessment<IntentGrade>>> customers,
        Language language
    )
    {
        page.Section(
            "2. Customers: which intent grade, and what brings the next one?",
            "2. 客户：属于哪一类意向客户，怎样升级？"
        );
        foreach (Decision<GradeAssessment<IntentGrade>> customer in customers)
        {
            customer.Switch(
                (assessment, why) =>
                {
                    string clauses = string.Join(", ", why.Clauses);
                    page.Line($"{assessment.CustomerId}  {why.Answer.In(language)} [{clauses}]");
                    foreach (RefusalReason missing in assessment.MissingForNext)
                    {
                        string next = page.Say($"{assessment.NextGrade}: ", $"{assessment.NextGrade}类：");
                        page.Line($"        {next}{missing.Message.In(language)}");
                    }
                },
                refusal => page.Line(ExplanationText.Render(refusal, language).TrimEnd())
            );
        }
    }

    private static void WriteVisit(TextPage page, VisitStory story, Language language)
    {
        page.Section("3. Visit: may it be closed?", "3. 拜访：能否结束？");
        if (story.Refusal is { } refusal)
        {
            page.Line(
                $"{story.Plan.VisitId} to {story.Plan.CustomerId}, closing at {Time(story.FirstTry)}: no, {refusal.Reasons.Count} items are open.",
                $"{story.Plan.VisitId}（客户{story.Plan.CustomerId}），{Time(story.FirstTry)}结束：不可以，有{refusal.Reasons.Count}项未完成。"
            );
            page.Line(ExplanationText.Render(refusal, language).TrimEnd());
        }

        string time = Time(story.Closed.ClosedAt);
        page.Line($"Everything answered, closing at {time}: yes.", $"全部完成后于{time}结束：可以。");
        page.Line(story.WhyClosed.Answer.In(language) + $" [{string.Join(", ", story.WhyClosed.Clauses)}]");
    }

    private static string Date(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Time(NodaTime.LocalDateTime time) =>
        time.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture);
}
