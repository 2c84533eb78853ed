using System.Globalization;
using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>A plan that closes the gap to a goal, detailed to time, person responsible and task.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record GapPlan
{
    private GapPlan(ValueList<CompletedForm> lines) => Lines = lines;

    /// <summary>The lines, in the order given; at least one.</summary>
    public ValueList<CompletedForm> Lines { get; }

    /// <summary>Makes a plan of its lines.</summary>
    /// <param name="lines">The lines, each the form <see cref="PlanParameters.GapPlanLine"/>.</param>
    /// <returns>The plan; refused where there is no line, and with every open field of every line.</returns>
    /// <exception cref="ArgumentException">A line is another form.</exception>
    [Implements("QUOTA-GAP-02")]
    public static Decision<GapPlan> Of(ValueList<FilledForm> lines)
    {
        _ = Required.Items(lines);
        if (
            lines.FirstOrDefault(line => line.Reading.Parameter != PlanParameters.GapPlanLine.Name) is
            { } another
        )
        {
            throw new ArgumentException(
                $"A line is the form '{another.Reading.Parameter}'. Start it with '{PlanParameters.GapPlanLine}'.",
                nameof(lines)
            );
        }

        if (lines.Count == 0)
        {
            return Decision.Refuse<GapPlan>(PlanRefusals.PlanWithoutLines.Because(PlanFacts.GapClause));
        }

        ValueList<RefusalReason> open = lines
            .SelectMany(
                (line, i) =>
                    line.OpenReasons()
                        .Select(reason => reason with { Facts = [PlanFacts.Line(i + 1), .. reason.Facts] })
            )
            .ToValueList();
        if (open.Count > 0)
        {
            return Decision.Refuse<GapPlan>(new Refusal(open));
        }

        (CompletedForm Form, Explanation Why)[] complete =
        [
            .. lines.Select(line =>
                line.Complete().Match((form, why) => (form, why), _ => throw new InvalidOperationException())
            ),
        ];
        return Decision.Accept(
            new GapPlan(complete.Select(line => line.Form).ToValueList()),
            new Explanation
            {
                Decision = "quotas.gap-plan",
                Question = new("Is the plan to reach the goal detailed?", "达成目标的计划是否具体？"),
                Answer = new(
                    $"Yes: {English.Count(lines.Count, "line")}, each with time, person and task.",
                    $"是：共{lines.Count}项，每项均有时间、负责人和事项。"
                ),
                Outcome = FactValue.Of(lines.Count),
                Clauses = [PlanFacts.GapClause],
                Steps = complete.Select(line => line.Why).ToValueList(),
            }
        );
    }

    /// <summary>Answers the number of lines.</summary>
    /// <returns>Such as <c>3 lines</c>.</returns>
    public override string ToString() => English.Count(Lines.Count, "line");
}
