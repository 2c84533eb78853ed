using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The customer returned after the days of the policy or later, or before them; says by how much not.</summary>
internal sealed class ReturnedAfter(Parameter<long> needed, bool isLate) : Criterion<ReceptionCase>
{
    internal override IEnumerable<Fact> FactsOf(ReceptionCase facts) =>
        facts.Days is { } days ? [Days(days)] : [];

    internal override ValueList<RefusalReason> Unmet(ReceptionCase facts)
    {
        if (facts.Days is not { } days)
        {
            return [OwnershipRefusals.NotReceivedBefore.Because(needed.Clause)];
        }

        bool enough = days >= needed.Value;
        if (enough == isLate)
        {
            return [];
        }

        var limit = new Fact("needed", FactValue.Of(needed.Value), new("days that are enough", "须满天数"));
        return isLate
            ?
            [
                OwnershipRefusals.ReturnedTooEarly.Because(
                    needed.Reading,
                    Days(days),
                    limit,
                    new Fact("short", FactValue.Of(needed.Value - days), new("days too few", "尚差天数"))
                ),
            ]
            :
            [
                OwnershipRefusals.ReturnedTooLate.Because(
                    needed.Reading,
                    Days(days),
                    limit,
                    new Fact(
                        "excess",
                        FactValue.Of(days - needed.Value + 1),
                        new("days too many", "超出天数")
                    )
                ),
            ];
    }

    private static Fact Days(int days) =>
        new("days", FactValue.Of(days), new("days since the reception", "距该次接待天数"));
}
