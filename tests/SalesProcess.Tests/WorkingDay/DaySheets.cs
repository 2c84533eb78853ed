using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>One call lists the whole day of a profile.</summary>
public class DaySheets
{
    private static DaySheet Sheet(DayProfile profile) =>
        DaySheet.For(profile, Day.Friday, [], Policy.BuiltIn).Accepted();

    [Fact]
    public void A_day_sheet_is_in_the_order_of_the_day()
    {
        ValueList<DaySheetRow> rows = Sheet(DayProfile.ShopAssistant).ToRows(Language.English);
        Assert.Equal(
            [
                "work: attendance",
                "work: shop-opening",
                "item: shop-cleaned",
                "work: shop-locking",
                "item: doors-and-windows",
                "item: roller-shutter",
                "item: lights-off",
                "item: computers-off",
                "item: all-safe",
            ],
            rows.Select(row => row.ToString())
        );
        Assert.Equal((null, new TimeOnly(9, 0)), (rows[0].From, rows[0].To));
        Assert.Equal("DAY-S18-01", rows[0].Clause);
    }

    [Fact]
    public void Rows_are_in_the_language_asked_for() =>
        Assert.Contains(
            Sheet(DayProfile.Telesales).ToRows(Language.Chinese),
            row => row is { Kind: "会议", Text: "部门早会", From: { Hour: 9 } }
        );

    [Fact]
    public void A_postponed_meeting_is_marked_and_has_its_new_time() =>
        Assert.Equal(
            (new TimeOnly(9, 20), true),
            DaySheet
                .For(DayProfile.Telesales, Day.Friday, [Day.Meeting("M", 540, 560)], Policy.BuiltIn)
                .Accepted()
                .ToRows(Language.English)
                .Where(row => row.Code == "morning-meeting")
                .Select(row => (row.From!.Value, row.IsPostponed))
                .Single()
        );

    [Fact]
    public void No_item_of_the_policy_is_lost_between_the_profiles()
    {
        string[] shown =
        [
            .. Enum.GetValues<DayProfile>()
                .SelectMany(profile => Sheet(profile).Items)
                .Select(item => item.Id),
        ];
        Assert.True(Policy.BuiltIn.TryRead(WorkingDayParameters.Items, out var items, out _));
        Assert.Empty(items.Value.Select(item => item.Id).Except(shown));
    }

    [Fact]
    public void The_rows_follow_from_the_stored_explanation_alone() =>
        Assert.All(
            Enum.GetValues<DayProfile>(),
            profile =>
            {
                Explanation why = DaySheet.For(profile, Day.Friday, [], Policy.BuiltIn).Explained();
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                Assert.Equal(
                    string.Join(
                        ' ',
                        stored
                            .Facts.Where(fact => fact.Name is "meeting" or "work" or "item" or "record")
                            .Select(fact => fact.Value.Text)
                    ),
                    stored.Outcome.Text
                );
            }
        );

    [Fact]
    public void Every_list_that_an_agenda_names_can_be_started() =>
        Assert.All(
            Enum.GetValues<DayListKind>(),
            kind =>
            {
                DayList list = Day.List(kind, DayProfile.Catering, "S-1");
                Assert.NotEmpty(list.OpenReasons());
                Assert.All(list.OpenReasons(), reason => Assert.NotNull(reason.Clause));
                Assert.True(
                    ClauseCatalogue.BuiltIn.TryFind(list.Reading.Clause, out _),
                    list.Reading.Clause.ToString()
                );
            }
        );
}
