using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The facts and explanations of the lists of a day.</summary>
internal static class DayListFacts
{
    internal static Fact List(DayList list) => List(list.Kind, list.Reading);

    internal static Fact List(DayListKind kind, PolicyReading reading) =>
        Fact.Named("list", Kebab.Of(kind), new("list", "清单"), reading.Label);

    internal static Fact Count(int count) => new("count", FactValue.Of(count), new("times", "次数"));

    internal static Explanation OfStarting(DayList list) =>
        new()
        {
            Decision = "working-day.start-list",
            Question = new(
                $"Which lines has “{list.Reading.Label.English}” of {FactValue.Of(list.Day)}?",
                $"{FactValue.Of(list.Day)}的“{list.Reading.Label.Chinese}”有哪些条目？"
            ),
            Answer = new($"{English.Count(list.Lines.Count, "line")}.", $"{list.Lines.Count}个条目。"),
            Outcome = FactValue.Of(list.Lines.Count),
            Clauses = Clauses(list),
            Facts =
            [
                DayFacts.Profile(list.Profile),
                DayFacts.Date(list.Day),
                .. list.Lines.Select(line => DayFacts.Subject(line.Subject)),
            ],
            Readings = [list.Reading],
        };

    internal static Explanation OfFilling(DayList list, string subject, string field, Explanation why) =>
        new()
        {
            Decision = "working-day.fill-line",
            Question = new(
                $"May this be written into “{list.Reading.Label.English}” for '{subject}'?",
                $"能否将其填入“{list.Reading.Label.Chinese}”的条目“{subject}”？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = Clauses(list),
            Facts =
            [
                DayFacts.Date(list.Day),
                DayFacts.Subject(subject),
                new("field", FactValue.Of(field), new("field", "栏目")),
            ],
            Readings = [list.Reading],
            Steps = [why],
        };

    internal static Explanation OfCompleting(DayList list) =>
        new()
        {
            Decision = "working-day.complete-list",
            Question = new(
                $"Is “{list.Reading.Label.English}” of {FactValue.Of(list.Day)} complete?",
                $"{FactValue.Of(list.Day)}的“{list.Reading.Label.Chinese}”是否完整？"
            ),
            Answer = new(
                $"Yes; none of {English.Count(list.Lines.Count, "line")} is open.",
                $"完整，{list.Lines.Count}个条目均无未完成内容。"
            ),
            Outcome = FactValue.Of(true),
            Clauses = Clauses(list),
            Facts =
            [
                DayFacts.Profile(list.Profile),
                DayFacts.Date(list.Day),
                .. list.Lines.SelectMany(line =>
                    ShownValues.Of(line.Form.Entries).Prepend(DayFacts.Subject(line.Subject))
                ),
            ],
            Readings = [list.Reading],
        };

    private static ValueList<ClauseId> Clauses(DayList list) =>
        DayFacts.Distinct(
            list.Lines.SelectMany(line => line.Form.Entries.Select(entry => entry.Field.Clause))
                .Prepend(list.Reading.Clause)
        );
}
