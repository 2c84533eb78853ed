using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>An assessment can be worked out again from its explanation alone, also after years in a file.</summary>
public class ActivityRederivation
{
    [Fact]
    public void Every_figure_follows_from_the_entries_and_the_values_that_were_read() =>
        Law.Holds(
            AnyDays.Any,
            days =>
            {
                Explanation stored = ActivityAssessment
                    .Of(days.Profile, Days.Monday, days.Entries, Days.AtNoon)
                    .Explained();
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(stored));

                Assert.All(why.Steps, step => Rederive(why, step));
                Assert.Equal(
                    string.Join(
                        ' ',
                        why.Steps.Where(step => step.Outcome.AsYesNo())
                            .Select(step => step.FactNamed("target").Text)
                    ),
                    why.Outcome.Text
                );
            }
        );

    [Fact]
    public void What_is_judged_is_what_was_assessed()
    {
        Decision<ActivityAssessment> assessed = ActivityAssessment.Of(
            ActivityProfile.Desk,
            Days.Monday,
            Days.ExactlyEnough,
            Days.AtNoon
        );
        Explanation why = assessed.Then(day => day.Judge(AssessedSpan.Day)).Explained();

        Assert.Equal("calls-morning calls-afternoon calls-day wechat-day intent-day", why.Outcome.Text);
        Explanation premise = Assert.Single(why.Premises);
        Assert.Equal(premise.Steps, why.Steps);
        Assert.Equal("Are the targets of the day of 2026-03-02 met? Yes, all 5.", why.ToString());
    }

    private static void Rederive(Explanation why, Explanation step)
    {
        string activity = step.FactNamed("activity").Text;
        string period = step.FactNamed("period").Text;
        LocalDate from = step.FactNamed("from").AsDate();
        LocalDate to = step.FactNamed("to").AsDate();
        string[] demanded = [.. step.FactsNamed("mark").Select(mark => mark.Text)];
        string? border = why
            .Readings.FirstOrDefault(r => r.Parameter == "activities.midday-border")
            ?.Value.Text;
        (long done, long counted) = (0, 0);
        foreach (string[] entry in why.FactsNamed("entry").Select(fact => fact.Text.Split(' ')))
        {
            LocalDate date = LocalDatePattern.Iso.Parse(entry[0]).Value;
            string half = entry[1] switch
            {
                "morning" or "afternoon" or "-" => entry[1],
                // times of one length compare as texts
                var time => border is not null && string.CompareOrdinal(time, border) < 0
                    ? "morning"
                    : "afternoon",
            };
            bool isInside =
                entry[2] == activity
                && date >= from
                && date <= to
                && (period is not ("morning" or "afternoon") || half == period);
            done += isInside ? long.Parse(entry[3], null) : 0;
            counted += isInside && demanded.All(entry[4..].Contains) ? long.Parse(entry[3], null) : 0;
        }

        long least = step.FactNamed("least").AsWhole();
        Assert.Equal(done, step.FactNamed("done").AsWhole());
        Assert.Equal(counted, step.FactNamed("counted").AsWhole());
        Assert.Equal(Math.Max(0, least - counted), step.FactNamed("shortfall").AsWhole());
        Assert.Equal(counted >= least, step.Outcome.AsYesNo());
    }
}
