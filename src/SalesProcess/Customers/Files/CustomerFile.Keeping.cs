using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

public sealed partial record CustomerFile
{
    /// <summary>Records that the file was checked (FILE-S4-02).</summary>
    /// <param name="on">The day.</param>
    /// <returns>The file; refused where it is closed, or the day is before its opening or the last review.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    public Decision<CustomerFile> Review(LocalDate on)
    {
        LocalClock.RequireIso(on, nameof(on));
        return Step(
            this with
            {
                ReviewedOn = on,
            },
            on,
            ReviewedOn ?? OpenedOn,
            file => FileExplanations.OfReview(file)
        );
    }

    /// <summary>Files it: puts it under an archive class and a location.</summary>
    /// <param name="archive">Class, location and day.</param>
    /// <param name="policy">The edition of the policy in force; it must set the archive classes.</param>
    /// <returns>The file. Refused where the policy sets no classes, where it does not list the class for this kind of
    /// file, and where the day is before the file was opened.</returns>
    [Implements("FILE-S4-03", "FILE-S0-01", "LIB-FILE-03")]
    public Decision<CustomerFile> FileUnder(FileArchive archive, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(policy);
        if (
            !policy.TryRead(
                FileParameters.ArchiveClasses,
                out Parameter<ValueList<PolicyItem>>? classes,
                out RefusalReason? missing
            )
        )
        {
            return Decision.Refuse<CustomerFile>(missing);
        }

        string kind = Kebab.Of(Kind);
        bool isListed = classes.Value.Any(one =>
            one.Id == archive.ClassCode && one.Conditions.All(condition => condition.Values.Contains(kind))
        );
        RefusalReason[] reasons =
        [
            .. isListed
                ? Array.Empty<RefusalReason>()
                :
                [
                    FileRefusals.UnknownArchiveClass.Because(
                        classes.Reading,
                        FileFacts.ArchiveClass(archive.ClassCode),
                        PrivacyFacts.Kind(Kind)
                    ),
                ],
            .. archive.FiledOn < OpenedOn
                ?
                [
                    FileRefusals.DateTooEarly.Because(
                        FileFacts.FiledClause,
                        PrivacyFacts.On(archive.FiledOn),
                        FileFacts.File(this),
                        CustomerFacts.Date("earliest", OpenedOn, "earliest day", "最早日期")
                    ),
                ]
                : Array.Empty<RefusalReason>(),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<CustomerFile>(new Refusal([.. reasons]));
        }

        CustomerFile filed = this with { Archive = archive };
        return Decision.Accept(filed, () => FileExplanations.OfArchive(filed, classes.Reading));
    }

    /// <summary>Says that it is not filed.</summary>
    /// <returns>The reason; null where it is filed.</returns>
    [Implements("FILE-S0-01")]
    public RefusalReason? NotFiledReason() =>
        IsFiled
            ? null
            : FileRefusals.NotFiled.Because(
                Kind == CustomerFileKind.DealersCustomer
                    ? FileFacts.CompanyArchiveClause
                    : FileFacts.ArchiveClause,
                FileFacts.File(this),
                CustomerFacts.Customer(CustomerId)
            );

    /// <summary>Closes it: nothing is written into it any more.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The file; refused where it is closed already, or the day is before anything in it.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    public Decision<CustomerFile> Close(LocalDate on)
    {
        LocalClock.RequireIso(on, nameof(on));
        LocalDate last = new[] { UpdatedOn, ReviewedOn, Archive?.FiledOn }.Max() ?? OpenedOn;
        return Step(
            this with
            {
                ClosedOn = on,
            },
            on,
            last < OpenedOn ? OpenedOn : last,
            FileExplanations.OfClosing
        );
    }

    /// <summary>Says through which day it must be kept.</summary>
    /// <param name="policy">The edition of the policy in force; it must set the years.</param>
    /// <returns>The last day. Refused where the policy sets no years, where the file is not closed, and where the day
    /// lies beyond all dates.</returns>
    [Implements("FILE-S4-03", "LIB-FILE-04")]
    public Decision<LocalDate> KeptUntil(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        bool isSet = policy.TryRead(
            FileParameters.RetentionYears,
            out Parameter<long>? years,
            out RefusalReason? missing
        );
        RefusalReason[] reasons =
        [
            .. isSet ? Array.Empty<RefusalReason>() : [missing!],
            .. ClosedOn is null
                ? [FileRefusals.NotClosed.Because(FileFacts.KeptClause, FileFacts.File(this))]
                : Array.Empty<RefusalReason>(),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<LocalDate>(new Refusal([.. reasons]));
        }

        LocalDate closed = ClosedOn!.Value;
        if (closed.Year + years!.Value > LocalDate.MaxIsoValue.Year)
        {
            return Decision.Refuse<LocalDate>(
                FileRefusals.DateTooLate.Because(
                    years.Reading,
                    FileFacts.File(this),
                    CustomerFacts.Date("closed-on", closed, "closed on", "结档日")
                )
            );
        }

        LocalDate last = closed.PlusYears((int)years.Value);
        return Decision.Accept(last, () => FileExplanations.OfRetention(this, last, years.Reading));
    }

    private Decision<CustomerFile> Step(
        CustomerFile after,
        LocalDate on,
        LocalDate earliest,
        Func<CustomerFile, Explanation> explain
    ) =>
        AgainstChange(on, earliest).ToValueList() is { Count: > 0 } reasons
            ? Decision.Refuse<CustomerFile>(new Refusal(reasons))
            : Decision.Accept(after, () => explain(after));
}
