using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A scheme whose grades come of a decision table of the policy.</summary>
internal sealed class TabledScheme<TGrade>(
    CustomerAxis axis,
    PolicyKey<PolicyTable> table,
    PolicyKey<long> reviewDays,
    BilingualText question,
    Func<string, TGrade> gradeOf,
    Func<TGrade, int> placeOf
) : GradeScheme<TabledFacts, TGrade>
    where TGrade : struct
{
    internal override CustomerAxis Axis => axis;

    internal override PolicyKey<long> ReviewDays => reviewDays;

    private protected override string Decides => $"customers.{axis.Id}";

    private protected override int Place(TGrade grade) => placeOf(grade);

    private protected override BilingualText Question(string customerId, BilingualText date) =>
        new(
            $"{question.English} customer {customerId} on {date.English}?",
            $"客户{customerId}在{date.Chinese}{question.Chinese}？"
        );

    private protected override BilingualText Answer(TGrade grade, BilingualText label) =>
        new($"{label.English}.", $"{label.Chinese}。");

    private protected override Graded<TGrade>? Grade(
        TabledFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    )
    {
        if (read.Read(table)?.Value is not { } of)
        {
            return null;
        }

        faults.AddRange(TableRun.FaultsOf(of, facts.Values));
        if (faults.Count > 0)
        {
            return null;
        }

        TableRun run = TableRun.Of(of, facts.Values);
        PolicyTableRow? row = (run.Outcome as TableOutcome.Matched)?.Row;
        if (run.Outcome is TableOutcome.SeveralMatches several && several.Result is not null)
        {
            row = several.Rows[0];
        }

        if (row is null && run.Outcome is TableOutcome.SeveralMatches { Rows: var rows })
        {
            faults.Add(
                CustomerRefusals.SeveralClasses.Because(
                    axis.Clause,
                    new Fact(
                        "rows",
                        FactValue.Of(string.Join(", ", rows.Select(one => one.Id))),
                        new("rows that fit", "同时符合的行")
                    )
                )
            );
            return null;
        }

        return Found(of, run, row);
    }

    private protected override IEnumerable<FactChange<TabledFacts>> Changes(
        TabledFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    ) =>
        policy.TryRead(table, out Parameter<PolicyTable>? of, out _)
            ? from input in of.Value.Inputs
            let now = facts.Values.First(value => value.Input == input.Name)
            from value in input.Values
            where value.Name != now.Value
            select new FactChange<TabledFacts>(
                Fact.Named(input.Name, now.Value, input.Label, input.LabelOf(now.Value)),
                Fact.Named(input.Name, value.Name, input.Label, value.Text),
                facts with
                {
                    Values = facts
                        .Values.Select(one => one == now ? now with { Value = value.Name } : one)
                        .ToValueList(),
                }
            )
            : [];

    private Graded<TGrade> Found(PolicyTable of, TableRun run, PolicyTableRow? row)
    {
        TGrade grade = row is null ? default : gradeOf(row.Then);
        // a result that no row gives is nobody's next grade
        var up = of
            .Results.Where(result => RowsOf(of).Any(one => one.Then == result.Name))
            .Select(result => (Grade: gradeOf(result.Name), result.Name, result.Text))
            .Where(result => axis.Order != GradeOrder.None && placeOf(result.Grade) > placeOf(grade))
            .OrderBy(result => placeOf(result.Grade))
            .Take(1)
            .ToArray();
        return new(grade, LabelOf(of, row), row?.Clause ?? axis.Clause)
        {
            IsClass = row is not null,
            Facts = run.Facts,
            NotApplied = run.NotApplied(),
            Next = up.Length == 0 ? null : up[0].Grade,
            NextLabel = up.Length == 0 ? null : up[0].Text,
            MissingForNext = up.Length == 0 ? [] : MissingFor(run, up[0].Name, of),
        };
    }

    private static BilingualText LabelOf(PolicyTable of, PolicyTableRow? row) =>
        row is null
            ? new("unclassified", "未分类")
            : of.Results.First(result => result.Name == row.Then).Text;

    private static IEnumerable<PolicyTableRow> RowsOf(PolicyTable of) =>
        of.Otherwise is { } otherwise ? of.Rows.Append(otherwise) : of.Rows;

    // one row of the next grade: what it lacks; several: any of them is a way up
    private ValueList<RefusalReason> MissingFor(TableRun run, string result, PolicyTable of)
    {
        RuleNotApplied[] rows =
        [
            .. run.NotApplied().Where(not => RowsOf(of).Any(row => row.Id == not.Rule && row.Then == result)),
        ];
        return rows.Length switch
        {
            0 => [],
            1 => rows[0].Unmet,
            _ =>
            [
                DecisionRefusals.OneOf.About(
                    axis.Clause,
                    new(
                        string.Join("; ", rows.Select(row => $"the row '{row.Rule}'")),
                        string.Join('；', rows.Select(row => $"行“{row.Rule}”"))
                    )
                ) with
                {
                    Ways = [.. rows.Select(row => row.Unmet)],
                },
            ],
        };
    }
}
