using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Makes the recurring duties that keep customer files current out of the policy.</summary>
public static class FileDuties
{
    /// <summary>Makes a duty: what is done, by which clause, and how often.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="policy">The edition of the policy in force; it must set the interval, because the sources say
    /// “regularly” and “promptly”.</param>
    /// <returns>The duty, which judges one file or a list of them; refused where the policy sets no interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;CadenceReview&gt; stale = FileDuties.Of(FileDuty.FileReview, policy)
    ///     .Then(review => review.Review(files.Select(file => FileDuties.SubjectOf(FileDuty.FileReview, file)) …));
    /// </code>
    /// </example>
    [Implements("FILE-S4-02", "FILE-S7-01", "LIB-FILE-05")]
    public static Decision<RecurringDuty> Of(FileDuty duty, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        BilingualText label = LabelOf(duty);
        PolicyKey<long> key =
            duty == FileDuty.FileReview
                ? FileParameters.ReviewIntervalDays
                : FileParameters.ProspectUpdateIntervalDays;
        if (!policy.TryRead(key, out Parameter<long>? days, out RefusalReason? missing))
        {
            return Decision.Refuse<RecurringDuty>(missing);
        }

        var made = new RecurringDuty(
            Kebab.Of(duty),
            label,
            ClauseOf(duty),
            new Cadence.EveryDays((int)days.Value, CadenceDays.CalendarDays)
        )
        {
            Readings = [days.Reading],
        };
        return Decision.Accept(made, () => Explain(made));
    }

    /// <summary>Gives a file to a duty: since when the duty runs, and when it was done last.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="file">The file.</param>
    /// <returns>The file with its last review, or with the last change of each field.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    public static CadenceSubject SubjectOf(FileDuty duty, CustomerFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = LabelOf(duty);
        IEnumerable<LocalDate?> done =
            duty == FileDuty.FileReview ? [file.ReviewedOn] : file.Entries.Select(entry => entry.ChangedOn);
        return new CadenceSubject
        {
            Id = file.FileId,
            DutySince = file.OpenedOn,
            Done = done.OfType<LocalDate>().Distinct().Order().Select(day => day.AtMidnight()).ToValueList(),
        };
    }

    private static Explanation Explain(RecurringDuty duty) =>
        new()
        {
            Decision = "customers.file-duty",
            Question = new(
                $"How often is this done: {duty.Label.English}?",
                $"“{duty.Label.Chinese}”多久一次？"
            ),
            Answer = new(
                $"{char.ToUpperInvariant(duty.Cadence.Label.English[0])}{duty.Cadence.Label.English[1..]}.",
                $"{duty.Cadence.Label.Chinese}。"
            ),
            Outcome = FactValue.Of(duty.Cadence.ToString()),
            Clauses = [duty.Clause, FileFacts.FreshClause],
            Readings = duty.Readings,
        };

    private static ClauseId ClauseOf(FileDuty duty) =>
        ClauseId.Parse(duty == FileDuty.FileReview ? "FILE-S4-02" : "FILE-S7-01");

    private static BilingualText LabelOf(FileDuty duty) =>
        duty switch
        {
            FileDuty.FileReview => new("review of the customer file", "客户档案检查"),
            FileDuty.ProspectUpdate => new("update of the prospect's information", "潜在客户信息更新"),
            _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "The duty must be a defined one."),
        };
}
