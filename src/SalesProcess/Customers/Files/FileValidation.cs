using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whether a customer file is accurate and complete on a day.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileValidation
{
    private readonly ValueList<FieldCheck> checks;

    private FileValidation(FileCompleteness completeness, ValueList<FieldCheck> checks, LocalDate asOf) =>
        (Completeness, this.checks, AsOf) = (completeness, checks, asOf);

    /// <summary>How complete the file is.</summary>
    public FileCompleteness Completeness { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The fields that were checked last and found wrong, in the order of the policy.</summary>
    public ValueList<FileEntry> Wrong =>
        Filled.Where(entry => CheckOf(entry) is { IsRight: false }).ToValueList();

    /// <summary>The filled fields that were not checked since they were changed, in the order of the policy.</summary>
    public ValueList<FileEntry> Unchecked => Filled.Where(entry => CheckOf(entry) is null).ToValueList();

    /// <summary>Whether nothing is missing, wrong or unchecked.</summary>
    public bool IsValid => Completeness.IsComplete && Wrong.Count == 0 && Unchecked.Count == 0;

    private IEnumerable<FileEntry> Filled => Completeness.File.Entries.Where(entry => entry.IsFilled);

    /// <summary>Judges a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="checks">What was checked in it; what was checked after the day does not count.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>What is missing, wrong and unchecked; never refused.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("FILE-S3-01", "LIB-FILE-08")]
    public static Decision<FileValidation> Of(CustomerFile file, ValueList<FieldCheck> checks, LocalDate asOf)
    {
        _ = Required.Items(checks);
        LocalClock.RequireIso(asOf, nameof(asOf));
        return FileCompleteness
            .Of(file)
            .Match(
                (completeness, why) =>
                {
                    var made = new FileValidation(completeness, checks, asOf);
                    return Decision.Accept(made, () => CompletenessExplanations.Of(made, why));
                },
                Decision.Refuse<FileValidation>
            );
    }

    /// <summary>Says of everything that is missing, wrong or unchecked that it is.</summary>
    /// <returns>The reasons: what is missing, then what is wrong or unchecked in the order of the policy.</returns>
    public ValueList<RefusalReason> Reasons() =>
        [
            .. Completeness.MissingReasons(),
            .. Filled
                .Select(entry =>
                    CheckOf(entry) switch
                    {
                        null => Because(
                            FileRefusals.FieldUnchecked,
                            entry,
                            CustomerFacts.Date("filled-on", entry.ChangedOn!.Value, "changed on", "变更日")
                        ),
                        { IsRight: false } check => Because(
                            FileRefusals.FieldWrong,
                            entry,
                            CustomerFacts.Date("checked-on", check.CheckedOn, "checked on", "核对日")
                        ),
                        _ => null,
                    }
                )
                .OfType<RefusalReason>(),
        ];

    /// <summary>Lists the fields as flat rows, for reports and grids; not what is written into them.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a field, in the order of the policy.</returns>
    public ValueList<FieldStateRow> ToRows(Language language) =>
        Completeness
            .File.Entries.Select(entry =>
                FieldStateRow.Of(Completeness.File, entry, CheckOf(entry), language)
            )
            .ToValueList();

    /// <summary>Answers the file and how much is to be seen to.</summary>
    /// <returns>Such as <c>F-1: 2 missing, 0 wrong, 1 unchecked</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Completeness.File.FileId}: {Completeness.Missing.Count} missing, {Wrong.Count} wrong, {Unchecked.Count} unchecked"
        );

    /// <summary>The last check of a field since it was changed; of two of one day the later in the list.</summary>
    internal FieldCheck? CheckOf(FileEntry entry) =>
        checks
            .Where(check =>
                check.FieldId == entry.Field.Id
                && check.CheckedOn <= AsOf
                && check.CheckedOn >= entry.ChangedOn
            )
            .Reverse()
            .MaxBy(check => check.CheckedOn);

    private RefusalReason Because(RefusalRule rule, FileEntry entry, Fact date) =>
        rule.Because(
            FileFacts.InDevelopmentClause,
            FileFacts.Field(entry.Field),
            FileFacts.File(Completeness.File),
            date
        );
}
