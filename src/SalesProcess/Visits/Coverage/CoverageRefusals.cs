using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the counting of visits says no.</summary>
public static class CoverageRefusals
{
    /// <summary>A visit stands several times in the list.</summary>
    public static RefusalRule VisitTwice { get; } =
        new(
            "visits.visit-twice",
            "The visit '{visit}' stands {count} times in the list. Give it once, with what became of it.",
            "清单中拜访“{visit}”出现{count}次。请只列一次，并注明结果。"
        );

    /// <summary>A visit was made and cancelled.</summary>
    public static RefusalRule DoneAndCancelled { get; } =
        new(
            "visits.done-and-cancelled",
            "The visit '{visit}' was made on {done} and is cancelled too. Take one of them back.",
            "拜访“{visit}”已于{done}进行，同时又标为取消。请撤销其中一项。"
        );

    /// <summary>A customer stands several times in the list of wished visits.</summary>
    public static RefusalRule CustomerTwice { get; } =
        new(
            "visits.customer-twice",
            "The customer '{customer}' stands {count} times in the list. Give it once.",
            "清单中客户“{customer}”出现{count}次。请只列一次。"
        );
}
