using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy that changes some values of another and keeps the others.</summary>
public class Overlays
{
    private static readonly PolicyBook Acme = PolicyFile.Read(
        PolicyFile.Overlay(
            """
              "quotas.planning-days-per-week": { "value": 6 },
              "quotas.week-starts-on": { "value": "sunday", "clause": "QUOTA-MONTH-01" },
              "stock.last-corresponding-period": { "value": "previous-count" }
            """
        )
    );

    private static readonly PolicyEdition Changed = Acme.Editions[1];

    [Fact]
    public void It_has_a_name_and_a_title_of_its_own()
    {
        Assert.Equal("acme", Acme.Policy);
        Assert.Equal(new("Acme", "某公司"), Acme.Title);
        Assert.Equal(["built-in/1", "acme/1 over built-in/1"], Acme.Editions.Select(edition => edition.Id));
    }

    [Fact]
    public void It_changes_the_values_that_it_gives()
    {
        Assert.Equal(6, Read(Changed, QuotaParameters.PlanningDaysPerWeek).Value);
        Assert.Equal(IsoDayOfWeek.Sunday, Read(Changed, QuotaParameters.WeekStartsOn).Value);
        Assert.Equal(
            LastCorrespondingPeriod.PreviousCount,
            Read(Changed, StockParameters.LastCorrespondingPeriod).Value
        );
        Assert.Equal(
            PolicyBook.BuiltIn.Editions[0].Unset.Where(p => p.Name != "stock.last-corresponding-period"),
            Changed.Unset
        );
    }

    [Fact]
    public void It_keeps_the_values_that_it_does_not_give() =>
        Assert.Equal(22, Read(Changed, QuotaParameters.PlanningDaysPerMonth).Value);

    [Fact]
    public void Before_its_first_day_everything_is_as_it_was()
    {
        PolicyEdition before = Acme.Editions[0];

        Assert.Equal("built-in/1", before.Id);
        Assert.Equal(5, Read(before, QuotaParameters.PlanningDaysPerWeek).Value);
        Assert.Equal(PolicyBook.BuiltIn.Editions[0].Readings, before.Readings);
        Assert.Equal(PolicyBook.BuiltIn.Editions[0].Unset, before.Unset);
    }

    [Fact]
    public void A_changed_value_cites_the_edition_that_changed_it()
    {
        Parameter<long> week = Read(Changed, QuotaParameters.PlanningDaysPerWeek);

        Assert.Equal("acme/1", week.Edition);
        Assert.Equal("acme/1", week.Reading.Edition);
        Assert.Equal(new LocalDate(2026, 1, 1), week.InForceFrom);
        Assert.Equal(ClauseId.Parse("QUOTA-WEEK-01"), week.Clause);
    }

    [Fact]
    public void A_changed_value_may_cite_another_clause() =>
        Assert.Equal(ClauseId.Parse("QUOTA-MONTH-01"), Read(Changed, QuotaParameters.WeekStartsOn).Clause);

    [Fact]
    public void A_kept_value_cites_the_edition_that_it_was_kept_from()
    {
        Parameter<long> month = Read(Changed, QuotaParameters.PlanningDaysPerMonth);

        Assert.Equal("built-in/1", month.Edition);
        Assert.Equal(new LocalDate(2007, 1, 1), month.InForceFrom);
    }

    [Fact]
    public void An_edition_is_named_after_both() => Assert.Equal("acme/1 over built-in/1", Changed.Id);

    [Fact]
    public void It_may_begin_on_the_first_day_of_the_policy_below()
    {
        PolicyBook book = PolicyFile.Read(
            PolicyFile.OverlayOf(
                """
                { "edition": "a", "from": "2007-01-01", "parameters": { "quotas.planning-days-per-week": { "value": 7 } } }
                """
            )
        );

        Assert.Equal(["acme/a over built-in/1"], book.Editions.Select(edition => edition.Id));
        Assert.Equal(7, Read(book.Editions[0], QuotaParameters.PlanningDaysPerWeek).Value);
    }

    [Fact]
    public void The_policy_below_stays_as_it_is()
    {
        Assert.Single(PolicyBook.BuiltIn.Editions);
        Assert.Equal(5, Read(PolicyBook.BuiltIn.Editions[0], QuotaParameters.PlanningDaysPerWeek).Value);
    }

    [Fact]
    public void An_overlay_may_be_laid_over_an_overlay()
    {
        PolicyBook east = Acme.Overlay(
            PolicyFile.OverlayOf(
                """{ "edition": "1", "from": "2026-07-01", "parameters": { "quotas.planning-days-per-month": { "value": 26 } } }""",
                policy: "acme-east",
                extends: "acme"
            )
        );

        Assert.Equal(
            ["built-in/1", "acme/1 over built-in/1", "acme-east/1 over acme/1 over built-in/1"],
            east.Editions.Select(edition => edition.Id)
        );
        Assert.Equal("acme-east/1", Read(east.Editions[2], QuotaParameters.PlanningDaysPerMonth).Edition);
        Assert.Equal("acme/1", Read(east.Editions[2], QuotaParameters.PlanningDaysPerWeek).Edition);
        Assert.Equal("built-in/1", Read(east.Editions[2], QuotaParameters.PlannedHoursPerDay).Edition);
    }

    [Fact]
    public void The_readings_stand_in_the_order_of_the_vocabulary() =>
        Assert.Equal(
            PolicyVocabulary
                .Parameters.Where(parameter =>
                    !parameter.IsFromHost || parameter.Name == "stock.last-corresponding-period"
                )
                .Select(parameter => parameter.Name),
            Changed.Readings.Select(reading => reading.Parameter)
        );

    private static Parameter<T> Read<T>(PolicyEdition edition, PolicyKey<T> key)
    {
        Assert.True(edition.TryRead(key, out Parameter<T>? parameter, out _));
        return parameter;
    }
}
