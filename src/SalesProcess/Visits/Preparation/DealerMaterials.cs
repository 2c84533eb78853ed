using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The materials for a visit to a dealer: what is prepared, and what may be shown.</summary>
public static class DealerMaterials
{
    private const string GroupTrait = "material-group";

    /// <summary>Starts the checklist of the materials.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    [Implements("VISIT-DPREP-01")]
    public static Decision<Checklist> Start(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(PreparationParameters.DealerMaterials) is not { } items)
        {
            return Decision.Refuse<Checklist>(new Refusal(read.Missing));
        }

        // the condition of a material is its group; every material is asked for
        Checklist list = Checklist.Start(
            items with
            {
                Value = items.Value.Select(item => item with { Conditions = [] }).ToValueList(),
            },
            new Dictionary<string, string>()
        );
        return Decision.Accept(
            list,
            () =>
                new Explanation
                {
                    Decision = "visits.dealer-materials",
                    Question = new(
                        "Which materials are prepared for a visit to a dealer?",
                        "拜访经销商须准备哪些资料？"
                    ),
                    Answer = new(
                        $"{English.Count(list.Entries.Count, "material")}.",
                        $"共{list.Entries.Count}项。"
                    ),
                    Outcome = FactValue.Of(list.Entries.Count),
                    Clauses =
                    [
                        .. list.Entries.Select(entry => entry.Item.Clause).Prepend(items.Clause).Distinct(),
                    ],
                    Facts = items.Value.Select(PreparationFacts.Material).ToValueList(),
                    Readings = read.Readings,
                }
        );
    }

    /// <summary>Decides whether a material may be shown to a customer.</summary>
    /// <param name="materialId">The stable name of the material, as the policy lists it.</param>
    /// <param name="intent">The degree of intent that the customer shows, on the company's own scale; null while it is
    /// not known.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The material. One of the marketing policy is refused below the degree that the company sets; others
    /// never are. Refused also where the policy sets no such degree, and where it lists no such material.</returns>
    [Implements("VISIT-DPREP-02")]
    public static Decision<PolicyItem> Show(string materialId, int? intent, PolicyEdition policy)
    {
        _ = Required.Text(materialId, nameof(materialId));
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(PreparationParameters.DealerMaterials) is not { } items)
        {
            return Decision.Refuse<PolicyItem>(new Refusal(read.Missing));
        }

        if (items.Value.FirstOrDefault(item => item.Id == materialId) is not { } material)
        {
            return Decision.Refuse<PolicyItem>(
                PreparationRefusals.UnknownMaterial.Because(
                    items.Reading,
                    PreparationFacts.Material(materialId)
                )
            );
        }

        if (GroupOf(material) != MaterialGroup.MarketingPolicy)
        {
            return Decision.Accept(material, () => Explain(material, intent, read.Readings));
        }

        if (read.Read(PreparationParameters.DisclosureLeastIntent) is not { } least)
        {
            return Decision.Refuse<PolicyItem>(new Refusal(read.Missing));
        }

        return intent >= least.Value
            ? Decision.Accept(material, () => Explain(material, intent, read.Readings))
            : Decision.Refuse<PolicyItem>(
                (
                    intent is null ? PreparationRefusals.IntentUnknown : PreparationRefusals.IntentTooLow
                ).Because(
                    least.Reading,
                    PreparationFacts.Material(material),
                    new Fact(
                        "least",
                        FactValue.Of(least.Value),
                        new("least degree of intent", "最低意向程度")
                    ),
                    Intent(intent)
                )
            );
    }

    /// <summary>Gets the group of a material.</summary>
    /// <param name="material">The item of the policy.</param>
    /// <returns>The group; null if the policy puts it into none.</returns>
    public static MaterialGroup? GroupOf(PolicyItem material)
    {
        ArgumentNullException.ThrowIfNull(material);
        return
            material
                .Conditions.Where(condition => condition.Trait == GroupTrait)
                .SelectMany(condition => condition.Values)
                .FirstOrDefault()
                is { } group
            ? Kebab.Find<MaterialGroup>(group)
            : null;
    }

    private static Fact Intent(int? intent) =>
        intent is { } degree
            ? new("intent", FactValue.Of(degree), new("degree of intent", "意向程度"))
            : Fact.Named(
                "intent",
                "unknown",
                new("degree of intent", "意向程度"),
                new("not recorded", "未记录")
            );

    private static Explanation Explain(PolicyItem material, int? intent, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "visits.material-shown",
            Question = new(
                $"May “{material.Text.English}” be shown?",
                $"能否出示“{material.Text.Chinese}”？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = [ClauseId.Parse("VISIT-DPREP-02")],
            Facts = [PreparationFacts.Material(material), Intent(intent)],
            Readings = readings,
        };
}
