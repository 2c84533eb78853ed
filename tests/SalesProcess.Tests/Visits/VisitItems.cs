using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>The items of the eight steps, written down apart from the library: step, name, clause, remark.</summary>
internal static class VisitItems
{
    /// <summary>The items of the built-in policy. The sources have none for steps 6 to 8.</summary>
    public static readonly VisitItem[] BuiltIn = Read(
        """
        1 goal-reviewed VISIT-PREP-01
        1 file-consulted VISIT-PREP-02
        1 materials-prepared VISIT-PREP-03
        1 appearance-hair VISIT-APPEAR-01
        1 appearance-ears VISIT-APPEAR-01
        1 appearance-face VISIT-APPEAR-01
        1 appearance-nails VISIT-APPEAR-01
        1 appearance-clothes VISIT-APPEAR-01
        1 appearance-tie VISIT-APPEAR-01
        1 appearance-collar VISIT-APPEAR-01
        1 appearance-buttons VISIT-APPEAR-01
        1 appearance-zip VISIT-APPEAR-01
        1 appearance-cuffs VISIT-APPEAR-01
        1 appearance-trousers VISIT-APPEAR-01
        1 appearance-socks VISIT-APPEAR-01
        1 appearance-shoes VISIT-APPEAR-01
        1 appearance-bag VISIT-APPEAR-01
        1 purpose-clear VISIT-WORKPREP-01
        1 contact-named VISIT-WORKPREP-02
        1 documents-complete VISIT-WORKPREP-03
        1 ready-for-problems VISIT-WORKPREP-04 recorded
        1 stay-estimated VISIT-WORKPREP-05
        1 appointment-made VISIT-WORKPREP-06 recorded
        1 self-confident VISIT-MIND-01 recorded
        1 believes-in-company VISIT-MIND-02 recorded
        1 knows-products VISIT-MIND-03 recorded
        1 can-improvise VISIT-MIND-04 recorded
        2 decision-maker-known VISIT-GREET-01
        2 decision-maker-greeted VISIT-GREET-02
        2 others-greeted VISIT-GREET-03
        2 urgent-problems-handled VISIT-GREET-04
        2 goal-stated VISIT-GREET-05
        2 no-immediate-presentation VISIT-GREET-06
        3 every-corner-walked VISIT-STORE-01
        3 opportunities-noted VISIT-STORE-02
        3 products-observed VISIT-STORE-03
        3 prices-recorded VISIT-STORE-04
        3 stock-recorded VISIT-STORE-05
        3 training-function VISIT-TRAIN-01 training
        3 training-effect VISIT-TRAIN-01 training
        3 training-use VISIT-TRAIN-01 training
        3 assistants-questions VISIT-TRAIN-02 training
        3 consumers-questions VISIT-TRAIN-02 training
        4 placed-to-standard VISIT-DISPLAY-01
        4 stock-turning-over VISIT-DISPLAY-02
        4 shelves-clean VISIT-DISPLAY-03
        4 shelves-replenished VISIT-DISPLAY-04
        4 promotion-hung VISIT-DISPLAY-05
        5 order-proposed ORDER-DRAFT-01
        5 supply-quantity ORDER-SUPPLY-01
        5 supply-specification ORDER-SUPPLY-01
        5 supply-arrival ORDER-SUPPLY-01
        5 supply-place ORDER-SUPPLY-01
        5 supply-receiver ORDER-SUPPLY-01
        5 supply-carrier ORDER-SUPPLY-01
        5 supply-insurance ORDER-SUPPLY-01
        5 supply-value ORDER-SUPPLY-01
        5 supply-receipt ORDER-SUPPLY-01
        5 budget-quantity ORDER-BUDGET-01
        5 budget-specification ORDER-BUDGET-01
        5 budget-dispatch ORDER-BUDGET-01
        5 budget-insurance ORDER-BUDGET-01
        5 budget-value ORDER-BUDGET-01
        """
    );

    /// <summary>The items of a host with short lists, also for steps 6 to 8.</summary>
    public static readonly VisitItem[] Host = Read(
        """
        1 ready VISIT-PREP-01
        2 greeted VISIT-GREET-02
        3 walked VISIT-STORE-01
        3 trained VISIT-TRAIN-01 training
        6 presented VISIT-STEP-02
        6 asked-for-more VISIT-STEP-02 recorded
        7 reviewed VISIT-STEP-02
        8 forms-filed VISIT-STEP-02
        """
    );

    /// <summary>The edition of that host.</summary>
    public static readonly PolicyEdition HostPolicy = Policy.With([
        .. Enum.GetValues<VisitStep>()
            .Select(step =>
                (VisitParameters.ChecklistOf(step).Name, JsonOf(Host.Where(i => i.Step == step)))
            ),
    ]);

    private static VisitItem[] Read(string table) =>
        [
            .. table
                .Split('\n', StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' '))
                .Select(parts => new VisitItem(
                    (VisitStep)(parts[0][0] - '0'),
                    parts[1],
                    parts[2],
                    parts is [.., "recorded"],
                    parts is [.., "training"]
                )),
        ];

    private static string JsonOf(IEnumerable<VisitItem> items) =>
        $"[{string.Join(",", items.Select(JsonOf))}]";

    private static string JsonOf(VisitItem item)
    {
        string when = item.IsTraining
            ? """
                , "when": [
                  { "trait": "outlet", "values": ["department-store", "pharmacy", "speciality-shop"] },
                  { "trait": "role", "values": ["merchandiser"] }
                ]
                """
            : "";
        return $$"""
            {
              "id": "{{item.Id}}",
              "clause": "{{item.Clause}}",
              "text": { "en": "Is it {{item.Id}}?", "zh": "是否{{item.Id}}？" },
              "answer": "{{(item.IsRecorded ? "record" : "confirm")}}"{{when}}
            }
            """;
    }
}
