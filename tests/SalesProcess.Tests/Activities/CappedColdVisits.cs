using SalesProcess.Policies;

namespace SalesProcess.Tests.Activities;

/// <summary>A company that reads 3 to 5 cold visits as a cap (K-39), and sets nothing else.</summary>
internal static class CappedColdVisits
{
    public static PolicyEdition Policy { get; } =
        Support.Policy.With(
            (
                "activities.targets",
                """
                [{ "id": "cold-visits-day", "clause": "TARGET-COLD-DAY",
                   "label": { "en": "cold visits", "zh": "陌生拜访" },
                   "activity": { "name": "cold-visit", "label": { "en": "cold visit", "zh": "陌生拜访" } },
                   "period": "day", "least": 3, "most": 5, "mostIs": "cap" }]
                """
            )
        );
}
