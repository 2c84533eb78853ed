using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>Adds amounts up, explained, each unit alone.</summary>
internal static class DayTotals
{
    internal static Decision<ValueList<FactValue>> Of(
        ValueList<FactValue> amounts,
        ClauseId clause,
        Fact section,
        ValueList<PolicyReading> readings
    )
    {
        ValueList<(string Unit, FactValue? Sum)> sums = DayAmounts.Sums(amounts);
        ValueList<RefusalReason> tooLarge = sums.Where(sum => sum.Sum is null)
            .Select(sum =>
                WorkingDayRefusals.SumTooLarge.Because(
                    clause,
                    section,
                    new Fact("unit", FactValue.Of(sum.Unit.Length == 0 ? "1" : sum.Unit), new("unit", "单位"))
                )
            )
            .ToValueList();
        if (tooLarge.Count > 0)
        {
            return Decision.Refuse<ValueList<FactValue>>(new Refusal(tooLarge));
        }

        ValueList<FactValue> totals = sums.Select(sum => sum.Sum!).ToValueList();
        return Decision.Accept(
            totals,
            () =>
                new Explanation
                {
                    Decision = "working-day.totals",
                    Question = new(
                        $"What does “{section.Show(Language.English)}” come to?",
                        $"“{section.Show(Language.Chinese)}”合计多少？"
                    ),
                    Answer =
                        totals.Count == 0
                            ? new("Nothing.", "无。")
                            : new(
                                $"{string.Join(", ", totals.Select(total => total.Text))}.",
                                $"{string.Join('、', totals.Select(total => total.Text))}。"
                            ),
                    Outcome = FactValue.Of(string.Join(", ", totals.Select(total => total.Text))),
                    Clauses = [clause],
                    Facts =
                    [
                        section,
                        .. amounts.Select(amount => new Fact("amount", amount, new("amount", "数额"))),
                    ],
                    Readings = readings,
                }
        );
    }
}
