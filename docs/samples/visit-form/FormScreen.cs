using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;
using Spectre.Console;

namespace SalesProcess.VisitForm;

/// <summary>Shows a visit: how far each step is, the items of the current one, and what may be done now. It knows no
/// rule: everything comes from the visit.</summary>
internal sealed class FormScreen(IAnsiConsole console, Language language)
{
    public Language Language => language;

    public void Show(Visit visit)
    {
        ShowSteps(visit);
        ShowItems(visit);
        ShowMoves(visit);
    }

    // page: steps
    public void ShowSteps(Visit visit)
    {
        Table table = Grid(Say("Step", "步骤"), Say("Settled", "已完成"), Say("Next item", "下一项目"));
        foreach (StepProgress step in visit.Progress())
        {
            table.AddRow(
                (step.IsCurrent ? "> " : "  ") + Text(step.Label),
                Say($"{step.Settled} of {step.Items}", $"{step.Settled}/{step.Items}"),
                step.Next is null ? "" : Text(step.Next.Item.Text)
            );
        }

        console.Write(table);
    }

    // page: end

    // page: items
    public void ShowItems(Visit visit)
    {
        VisitItemRow[] rows = [.. visit.ToItemRows(language).Where(row => row.StepCode == visit.State)];
        if (rows.Length == 0)
        {
            return;
        }

        Table table = Grid(Say("Item", "项目"), Say("Answer", "回答"), Say("Clause", "条款"));
        foreach (VisitItemRow row in rows)
        {
            string mark = row.IsSettled ? "x" : " ";
            table.AddRow(Markup.Escape($"[{mark}] {row.Text}"), row.Answer, row.Clause);
        }

        console.Write(table);
    }

    // page: end

    // page: moves
    public void ShowMoves(Visit visit)
    {
        Table table = Grid(
            Say("Move", "动作"),
            Say("Leads to", "转入"),
            Say("Asks for", "须给出"),
            Say("Why not", "不可原因")
        );
        foreach (VisitMove move in visit.Moves)
        {
            table.AddRow(
                Text(move.Move.Label),
                Text(visit.Run.Table.Find(move.Move.To).Label),
                Asked(move),
                WhyNot(move.Unmet)
            );
        }

        console.Write(table);
    }

    private string Asked(VisitMove move) =>
        string.Join(
            '\n',
            move.Move.Guards.Where(guard => move.Asks.Contains(guard.Id)).Select(guard => Text(guard.Label))
        );

    private string WhyNot(ValueList<RefusalReason> unmet) =>
        unmet.Count <= 3
            ? string.Join('\n', unmet.Select(reason => Text(reason.Message)))
            : Text(unmet[0].Message) + Say($"\nand {unmet.Count - 1} more", $"\n另有{unmet.Count - 1}条");

    // page: end

    public void ShowRefusal(Refusal refusal)
    {
        Line(Say("Refused:", "被拒绝："));
        foreach (RefusalReason reason in refusal.Reasons.Take(3))
        {
            Line($"  - {reason.Message.In(language)} {reason.Clause}".TrimEnd());
        }

        if (refusal.Reasons.Count > 3)
        {
            int more = refusal.Reasons.Count - 3;
            Line(Say($"  - and {more} more", $"  - 另有{more}条"));
        }
    }

    public void Title(string english, string chinese)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(Say(english, chinese))).LeftJustified());
    }

    public void Line(string text) => console.WriteLine(text);

    public string Say(string english, string chinese) => new BilingualText(english, chinese).In(language);

    private string Text(BilingualText text) => Markup.Escape(text.In(language));

    private static Table Grid(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Rounded).Expand();
        foreach (string column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }
}
