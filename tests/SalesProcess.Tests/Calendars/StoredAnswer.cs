using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Calendars;

/// <summary>The explanation after a stay in a file, and the days that it lists.</summary>
internal sealed class StoredAnswer
{
    private readonly HashSet<LocalDate> off;
    private readonly Dictionary<LocalDate, Ratio> parts;

    public StoredAnswer(Explanation made)
    {
        Why = ExplanationJson.Read(ExplanationJson.Write(made));
        off =
        [
            .. Why.FactNamed("days-off-by-weekday").AsDates(),
            .. Why.FactsNamed("holiday").Select(fact => fact.AsDate()),
        ];
        parts = Why.FactsNamed("part-day")
            .Zip(Why.FactsNamed("part-day-weight"))
            .ToDictionary(pair => pair.First.AsDate(), pair => pair.Second.As<Ratio>());
    }

    public Explanation Why { get; }

    public long Sign => Why.FactNamed("from").AsDate() <= Why.FactNamed("to").AsDate() ? 1 : -1;

    public bool IsWorked(LocalDate date) => !off.Contains(date);

    public Ratio WeightOf(IEnumerable<LocalDate> days) =>
        days.Where(IsWorked)
            .Aggregate(Ratio.Zero, (sum, date) => sum + parts.GetValueOrDefault(date, Ratio.One));

    public LocalDate[] Counted()
    {
        LocalDate from = Why.FactNamed("from").AsDate();
        LocalDate to = Why.FactNamed("to").AsDate();
        string ends = Why.FactNamed("ends").Text;
        return
        [
            .. new DateInterval(LocalDate.Min(from, to), LocalDate.Max(from, to)).Where(date =>
                (date != from || ends is "both" or "start-only")
                && (date != to || ends is "both" or "end-only")
            ),
        ];
    }
}
