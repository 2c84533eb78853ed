using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A trip goes to places that were applied for, or permitted before.</summary>
public class TripPlaces
{
    private static readonly LocalDateTime Morning = new(2026, 10, 12, 9, 0);

    [Fact]
    public void A_permission_holds_from_its_time_on()
    {
        var permitted = new PermittedPlace("Qingdao", "U-2", ProcessRoles.SalesManager, Morning);
        Assert.True(Check(permitted, "Qingdao", Morning).IsAccepted);
        RefusalReason reason = Assert.Single(
            Check(permitted, "Qingdao", Morning.PlusNanoseconds(-1)).Refused().Reasons
        );
        Assert.Equal("visits.place-not-reported", reason.Code.Code);
        Assert.Equal("TRIP-02", reason.Clause!.ToString());
    }

    [Fact]
    public void Places_are_compared_letter_by_letter() =>
        Assert.False(
            TripItinerary.Check(TripCases.To("C-1"), [new VisitedPlace("jinan", Morning)], []).IsAccepted
        );

    [Fact]
    public void That_it_stayed_within_follows_from_the_facts()
    {
        var permitted = new PermittedPlace("Qingdao", "U-2", ProcessRoles.SalesManager, Morning);
        Explanation why = Check(permitted, "Qingdao", Morning).Explained();
        IEnumerable<FactValue> allowed = why.FactsNamed("place").Concat(why.FactsNamed("permitted-place"));
        Assert.Empty(why.FactsNamed("visited-place").Except(allowed));
        Assert.Equal("Qingdao by U-2 as sales-manager", permitted.ToString());
        Assert.Equal("Jinan at 2026-10-12T09:00:00", new VisitedPlace("Jinan", Morning).ToString());
    }

    private static Decision<ValueList<string>> Check(
        PermittedPlace permitted,
        string place,
        LocalDateTime at
    ) => TripItinerary.Check(TripCases.To("C-1"), [new VisitedPlace(place, at)], [permitted]);
}
