using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>What a daily check finds missing, and whether it is replenished or transferred in time.</summary>
public class Shortages
{
    private static readonly LocalDate Found = new(2026, 10, 9);

    [Fact]
    public void Every_shortage_is_in_one_state_and_what_is_done_later_changes_nothing() =>
        Law.Holds(
            (
                from limit in Gen.Choose(0, 5)
                from missing in Gen.Choose(1, 9)
                from asOf in Gen.Choose(0, 10)
                from days in Gen.Choose(0, 10).ArrayOf()
                select (limit, missing, asOf, days)
            ).ThatShrinks(one =>
                one.days.Select((_, i) => one with { days = [.. one.days[..i], .. one.days[(i + 1)..]] })
            ),
            one =>
            {
                ValueList<ShortageAction> actions = one
                    .days.Select(day => new ShortageAction(
                        "S-1",
                        day % 2 == 0 ? ShortageActionKind.Transfer : ShortageActionKind.Replenishment,
                        Found.PlusDays(day),
                        Quantity.Pieces(2)
                    ))
                    .ToValueList();
                LocalDate asOf = Found.PlusDays(one.asOf);
                ShortageStanding standing = Review(one.missing, actions, asOf, one.limit)
                    .Accepted()
                    .Standings[0];

                int[] done = [.. one.days.Where(day => day <= one.asOf).Order()];
                int needed = (one.missing + 1) / 2;
                int? settled = done.Length >= needed ? done[needed - 1] : null;
                ShortageState expected = settled is { } day
                    ? day > one.limit
                        ? ShortageState.Late
                        : ShortageState.InTime
                    : one.asOf > one.limit
                        ? ShortageState.Overdue
                        : ShortageState.Open;
                Assert.Equal(expected, standing.State);
                Assert.Equal(Math.Max(0, one.missing - 2 * done.Length), standing.Left.Count);
                Assert.Equal(settled is { } on ? Found.PlusDays(on) : null, standing.SettledOn);
                Assert.Equal(
                    standing,
                    Review(one.missing, actions.Where(a => a.On <= asOf).ToValueList(), asOf, one.limit)
                        .Accepted()
                        .Standings[0]
                );
            }
        );

    [Fact]
    public void A_standing_follows_from_its_stored_explanation_alone()
    {
        Explanation why = ExplanationJson.Read(
            ExplanationJson.Write(
                Review(
                        5,
                        [new("S-1", ShortageActionKind.Transfer, Found.PlusDays(1), Quantity.Pieces(3))],
                        Found.PlusDays(3),
                        2
                    )
                    .Explained()
                    .Steps[0]
            )
        );
        Assert.Equal(
            why.FactNamed("missing").As<Quantity>() - why.FactNamed("transfer").As<Quantity>(),
            why.FactNamed("left").As<Quantity>()
        );
        Assert.True(why.FactNamed("as-of").AsDate() > why.FactNamed("due").AsDate());
        Assert.Equal("overdue", why.Outcome.Text);
    }

    [Fact]
    public void What_is_overdue_is_said_with_what_is_missing_and_by_when()
    {
        ShortageReview review = Review(5, [], Found.PlusDays(3), 2).Accepted();
        Assert.Equal(
            "The shortage 'S-1' of article TEA, found on 2026-10-09, was to be settled by 2026-10-11; 5 pcs is still missing. Replenish or transfer it, and record it.",
            Assert.Single(review.OverdueReasons()).Message.English
        );
        Assert.Equal("逾期未解决", Assert.Single(review.ToRows(Language.Chinese)).State);
        Assert.Equal("2026-10-12: 1 of 1 overdue", review.ToString());
    }

    [Fact]
    public void Every_fault_of_a_list_is_said_at_once() =>
        Assert.Equal(
            [
                "policies.value-from-host",
                "stock.shortage-twice",
                "stock.shortage-of-nothing",
                "stock.shortage-action-does-not-fit",
                "stock.shortage-action-does-not-fit",
                "stock.shortage-action-does-not-fit",
            ],
            ShortageReview
                .Of(
                    [
                        new("S-1", "TEA", Found, Quantity.Pieces(5)),
                        new("S-1", "TEA", Found, Quantity.Pieces(5)),
                        new("S-2", "JAR", Found, Quantity.Pieces(0)),
                    ],
                    [
                        new("S-9", ShortageActionKind.Transfer, Found, Quantity.Pieces(1)),
                        new("S-1", ShortageActionKind.Transfer, Found, Lines.Boxes(1)),
                        new("S-1", ShortageActionKind.Replenishment, Found, Quantity.Pieces(0)),
                    ],
                    Found,
                    Policy.BuiltIn,
                    WorkingCalendar.MainlandChina
                )
                .Refused()
                .Codes()
        );

    private static Decision<ShortageReview> Review(
        long missing,
        ValueList<ShortageAction> actions,
        LocalDate asOf,
        int limit
    )
    {
        PolicyEdition policy = Policy.With(("stock.shortage-action-days", FactValue.Of(limit).Text));
        return ShortageReview.Of(
            [new("S-1", "TEA", Found, Quantity.Pieces(missing))],
            actions,
            asOf,
            policy,
            WorkingCalendar.MainlandChina
        );
    }
}
