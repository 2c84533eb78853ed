using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that customer files are kept by.</summary>
public static class FileParameters
{
    private static readonly PolicyKey<ValueList<PolicyField>>[] Templates =
    [
        .. Enum.GetValues<CustomerFileKind>()
            .Select(kind => PolicyKeys.Fields($"customers.file-{Kebab.Of(kind)}")),
    ];

    /// <summary>When a customer file is opened (FILE-S16-OPEN, K-51).</summary>
    public static PolicyKey<FileOpeningMoment> Opening { get; } =
        PolicyKeys.Choice<FileOpeningMoment>("customers.file-opening");

    /// <summary>The archive classes of customer files, by kind (FILE-S4-03). The source lists none: the host sets
    /// them.</summary>
    public static PolicyKey<ValueList<PolicyItem>> ArchiveClasses { get; } =
        PolicyKeys.Items("customers.archive-classes");

    /// <summary>How many years a closed file is kept (FILE-S4-03), in years. No source gives a number: the host sets
    /// it.</summary>
    public static PolicyKey<long> RetentionYears { get; } =
        PolicyKeys.Whole("customers.file-retention-years");

    /// <summary>The steps in which a large customer's data are analysed (FILE-S9-ANALYSE).</summary>
    [Implements("FILE-S9-ANALYSE", "LIB-FILE-07")]
    public static PolicyKey<ValueList<PolicyItem>> Analysis { get; } =
        PolicyKeys.Items("customers.file-analysis");

    /// <summary>The records that posts owe around customer files (FILE-S9-OUTLET each week, FILE-S18-BACKUP each
    /// day).</summary>
    /// <remarks>The duty of the outlets has the name that the quotas chapter gives it for the same sentence of the
    /// source, so that one record meets both.</remarks>
    /// <example>
    /// <c>RecordReview.Of(FileParameters.RecordDuties, FileRoles.SalesAssistant, RecordPeriod.Day, today, records,
    /// policy)</c>
    /// </example>
    [Implements("FILE-S9-OUTLET", "FILE-S18-BACKUP")]
    public static PolicyKey<ValueList<PolicyItem>> RecordDuties { get; } =
        PolicyKeys.Items("customers.file-record-duties");

    /// <summary>How many days lie between two reviews of a file (FILE-S4-02), in days. The source says “regularly”: the
    /// host sets it.</summary>
    public static PolicyKey<long> ReviewIntervalDays { get; } =
        PolicyKeys.Whole("customers.file-review-interval-days");

    /// <summary>After how many days a prospect's information is out of date (FILE-S7-01), in days. The source says
    /// “promptly”: the host sets it.</summary>
    public static PolicyKey<long> ProspectUpdateIntervalDays { get; } =
        PolicyKeys.Whole("customers.prospect-update-interval-days");

    /// <summary>Within how many working days a result is entered (FILE-S6-PRE), in working days. The source says
    /// “promptly”: the host sets it.</summary>
    public static PolicyKey<long> EarlyEntryWithinDays { get; } =
        PolicyKeys.Whole("customers.early-entry-within-days");

    /// <summary>Gets the template of a kind of file.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The typed name of its fields.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    [Implements("CRM-TRACK-01", "FILE-S2-01", "FILE-S2-02", "FILE-S4-01", "FILE-S6-01", "FILE-S9-COMPANY")]
    public static PolicyKey<ValueList<PolicyField>> TemplateOf(CustomerFileKind kind) =>
        Enum.IsDefined(kind)
            ? Templates[(int)kind]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one.");
}
