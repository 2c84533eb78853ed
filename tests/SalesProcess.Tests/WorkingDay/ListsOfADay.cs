using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>A list of a day says the same of each of its subjects, and what is open in which line.</summary>
public class ListsOfADay
{
    private static readonly string[] Fields = ["address", "telephone", "landmark", "submitted"];

    [Fact]
    public void An_open_field_names_list_line_and_field_in_both_languages()
    {
        RefusalReason open = Day.List(DayListKind.DeliveryStops, DayProfile.Channel, "O-1").OpenReasons()[0];
        Assert.Equal(
            "In “Delivery outlets and customers”, line 'O-1': “Address” is empty. Fill it in with words.",
            open.Message.English,
            ignoreCase: true
        );
        Assert.Equal("“送货网点和客户名单”条目“O-1”：“地址”未填写。请填写文字。", open.Message.Chinese);
        Assert.Equal("DAY-S9-CH-01", $"{open.Clause}");
        Assert.Equal("built-in/1", open.Edition);
    }

    [Fact]
    public void A_list_is_complete_exactly_when_every_field_of_every_line_is_filled_in_and_none_says_no() =>
        Law.Holds(
            AnyFilling.Any,
            filling =>
            {
                DayList list = filling.Aggregate(
                    Day.List(DayListKind.DeliveryStops, DayProfile.Catering, "O-1", "O-2"),
                    (before, fill) =>
                        before.With(
                            fill.Subject,
                            fill.Field,
                            fill.Field == "submitted" ? FactValue.Of(fill.Yes) : FactValue.Of("x")
                        )
                );
                bool complete = ((string[])["O-1", "O-2"]).All(subject =>
                    Fields.All(field =>
                        filling.LastOrDefault(fill => fill.Subject == subject && fill.Field == field)
                            is { } last
                        && (field != "submitted" || last.Yes)
                    )
                );
                Assert.Equal(complete, list.IsComplete);
                Assert.Equal(complete, list.Complete().IsAccepted);
            }
        );

    [Fact]
    public void Sums_are_exact_and_each_unit_stands_alone()
    {
        DayList sales = Day.List(DayListKind.StoreSales, DayProfile.Office, "S-1", "S-2", "S-3")
            .With("S-1", "sales", FactValue.Of(Money.Parse("CNY 0.10")))
            .With("S-2", "sales", FactValue.Of(Quantity.Pieces(3)))
            .With("S-3", "sales", FactValue.Of(Money.Parse("CNY 0.20")));
        Assert.Equal(
            ["CNY 0.30", "3 pcs"],
            sales.Complete().Accepted().Totals("sales").Accepted().Select(sum => sum.Text)
        );
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused_and_not_wrapped() =>
        Assert.Equal(
            ["working-day.sum-too-large"],
            Day.List(DayListKind.StoreSales, DayProfile.Office, "S-1", "S-2")
                .With("S-1", "sales", FactValue.Of(Quantity.Pieces(long.MaxValue)))
                .With("S-2", "sales", FactValue.Of(Quantity.Pieces(1)))
                .Complete()
                .Accepted()
                .Totals("sales")
                .Refused()
                .Codes()
        );

    [Fact]
    public void What_the_form_does_not_take_is_refused_by_the_form() =>
        Assert.Equal(
            [FormRefusals.ValueOfAnotherKind.Code.Code],
            Day.List(DayListKind.FollowUps, DayProfile.Telesales, "C-1")
                .Fill("C-1", "next-date", [FactValue.Of("soon")])
                .Refused()
                .Codes()
        );

    [Fact]
    public void A_line_that_the_list_does_not_have_is_refused() =>
        Assert.Equal(
            ["working-day.no-such-subject"],
            Day.List(DayListKind.FollowUps, DayProfile.Telesales, "C-1")
                .Fill("C-2", "next-action", [])
                .Refused()
                .Codes()
        );

    [Fact]
    public void Rows_show_a_value_each_and_an_empty_field_once()
    {
        ValueList<DayListRow> rows = Day.List(DayListKind.FollowUps, DayProfile.Telesales, "C-1")
            .With("C-1", "next-date", FactValue.Of(Day.Friday))
            .ToRows(Language.English);
        Assert.Equal(
            [("next-action", ""), ("next-date", "2026-10-09")],
            rows.Select(row => (row.Field, row.Value))
        );
    }

    private sealed record AnyFilling(string Subject, string Field, bool Yes)
    {
        public static Arbitrary<AnyFilling[]> Any =>
            Gen.Choose(0, 14)
                .SelectMany(count =>
                    Gen.CollectToArray(
                        Enumerable
                            .Range(0, count)
                            .Select(_ =>
                                from subject in Gen.Elements("O-1", "O-2")
                                from name in Gen.Elements(Fields)
                                from yes in Gen.Elements(true, true, false)
                                select new AnyFilling(subject, name, yes)
                            )
                    )
                )
                .ThatShrinks(all =>
                    Enumerable.Range(0, all.Length).Select(i => all.Where((_, other) => other != i).ToArray())
                );
    }
}
