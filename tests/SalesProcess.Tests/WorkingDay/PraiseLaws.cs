using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>Who is commended, whatever was reached.</summary>
public class PraiseLaws
{
    private static Arbitrary<DayResult[]> Results =>
        Gen.Choose(0, 12)
            .SelectMany(count =>
                Gen.CollectToArray(
                    Enumerable
                        .Range(0, count)
                        .Select(_ =>
                            from person in Gen.Choose(1, 5)
                            from measure in Gen.Elements("calls", "wechat-contacts", "paid-orders", "coffee")
                            from number in Gen.Choose(0, 4)
                            from paid in Gen.Elements(true, false)
                            select new DayResult($"P-{person}", measure, number) { IsPaid = paid }
                        )
                )
            )
            .ThatShrinks(results =>
                Enumerable
                    .Range(0, results.Length)
                    .Select(i => results.Where((_, other) => other != i).ToArray())
            );

    private static Decision<PraiseList> Praise(IEnumerable<DayResult> results, long places = 1) =>
        PraiseList.Of(
            Day.Friday,
            DayProfile.Telesales,
            "morning-meeting",
            results.ToValueList(),
            Policy.With(("working-day.praised-places", $"{places}"))
        );

    [Fact]
    public void A_place_is_one_more_than_the_number_of_people_who_reached_more() =>
        Law.Holds(
            Results,
            results =>
            {
                PraiseList praise = Praise(results).Accepted();
                foreach (
                    IGrouping<string, PraiseLine> ranking in praise.Lines.GroupBy(line => line.Measure.Id)
                )
                {
                    var sums = results
                        .Where(one =>
                            one.Measure == ranking.Key && (one.IsPaid || one.Measure != "paid-orders")
                        )
                        .GroupBy(one => one.Person)
                        .ToDictionary(group => group.Key, group => group.Sum(one => one.Count));
                    Assert.Equal(
                        sums.Where(sum => sum.Value > 0).Select(sum => sum.Key).Order(),
                        ranking.Select(line => line.Person).Order()
                    );
                    Assert.All(
                        ranking,
                        line =>
                        {
                            Assert.Equal(sums[line.Person], line.Count);
                            Assert.Equal(1 + sums.Count(sum => sum.Value > line.Count), line.Place);
                            Assert.Equal(line.Count == sums.Values.Max(), line.IsPraised);
                        }
                    );
                }
            },
            cases: 300
        );

    [Fact]
    public void More_places_praise_nobody_less() =>
        Law.Holds(
            Results,
            results =>
                Assert.Empty(
                    Praise(results).Accepted().Praised.Except(Praise(results, places: 3).Accepted().Praised)
                ),
            cases: 100
        );

    [Fact]
    public void The_ranking_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Results,
            results =>
            {
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Praise(results).Explained()));
                string[] measures = ["calls", "wechat-contacts", "intent-customers-yesterday", "paid-orders"];
                IEnumerable<string> found = measures.SelectMany(measure =>
                {
                    (string Person, long Sum)[] sums =
                    [
                        .. stored
                            .FactsNamed(measure)
                            .Select(fact => fact.Text.Split(' '))
                            .GroupBy(
                                words => words[1],
                                words => long.Parse(words[0], CultureInfo.InvariantCulture)
                            )
                            .Select(own => (own.Key, own.Sum()))
                            .Where(sum => sum.Item2 > 0),
                    ];
                    return sums.OrderByDescending(sum => sum.Sum)
                        .ThenBy(sum => sum.Person, StringComparer.Ordinal)
                        .Select(sum =>
                            $"{measure}@{1 + sums.Count(other => other.Sum > sum.Sum)}:{sum.Person}"
                        );
                });
                Assert.Equal(stored.Outcome.Text, string.Join(' ', found));
            },
            cases: 100
        );

    [Fact]
    public void Fewer_than_nothing_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new DayResult("P-1", "calls", -1));
}
