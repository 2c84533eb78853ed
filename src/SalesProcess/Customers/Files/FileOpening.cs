using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>When the file of a customer is to be opened, and how that stands on a day (K-51).</summary>
/// <remarks>Made by <see cref="Judge"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileOpening
{
    private static readonly ClauseId[] Clauses =
    [
        ClauseId.Parse("FILE-S16-OPEN"),
        ClauseId.Parse("GRADE-INTENT-00"),
        ClauseId.Parse("DEALER-DEV-STEPS-01"),
        ClauseId.Parse("ORDER-DIRECT-02"),
    ];

    private FileOpening(
        CustomerMoments moments,
        FileOpeningMoment moment,
        LocalDate? dueOn,
        LocalDate asOf
    ) =>
        (CustomerId, OpenedOn, Moment, DueOn, AsOf) = (
            moments.CustomerId,
            moments.FileOpenedOn,
            moment,
            dueOn,
            asOf
        );

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The moment that the policy names.</summary>
    public FileOpeningMoment Moment { get; }

    /// <summary>The last day on which the file is opened in time; null while the moment is not known.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>The day on which it was opened; null while there is none.</summary>
    public LocalDate? OpenedOn { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How it stands.</summary>
    public FileOpeningState State =>
        OpenedOn is { } opened
            ? DueOn < opened
                ? FileOpeningState.OpenedLate
                : FileOpeningState.OpenedInTime
            : DueOn is not { } due || due > AsOf
                ? FileOpeningState.NotDueYet
                : due == AsOf
                    ? FileOpeningState.DueToday
                    : FileOpeningState.Overdue;

    /// <summary>Judges the opening of a customer's file.</summary>
    /// <param name="moments">What is known of the customer's days.</param>
    /// <param name="asOf">The day; a file that is opened later counts as not there.</param>
    /// <param name="policy">The edition of the policy in force; it names the moment.</param>
    /// <returns>When the file is due and how that stands; refused where the policy names no moment.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("FILE-S16-OPEN", "LIB-FILE-02")]
    public static Decision<FileOpening> Judge(CustomerMoments moments, LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentNullException.ThrowIfNull(policy);
        LocalClock.RequireIso(asOf, nameof(asOf));
        if (
            !policy.TryRead(
                FileParameters.Opening,
                out Parameter<FileOpeningMoment>? moment,
                out RefusalReason? missing
            )
        )
        {
            return Decision.Refuse<FileOpening>(missing);
        }

        LocalDate? on = moments.Of(moment.Value);
        LocalDate? dueOn =
            moment.Value == FileOpeningMoment.DirectDelivery && on > LocalDate.MinIsoValue
                ? on.Value.PlusDays(-1)
                : on;
        CustomerMoments known = moments.FileOpenedOn > asOf ? moments with { FileOpenedOn = null } : moments;
        var made = new FileOpening(known, moment.Value, dueOn, asOf);
        return Decision.Accept(made, () => Explain(made, on, moment.Reading));
    }

    /// <summary>Says that the file is overdue.</summary>
    /// <returns>The reason; null unless it is overdue.</returns>
    public RefusalReason? OverdueReason() =>
        State == FileOpeningState.Overdue
            ? FileRefusals.NotOpened.Because(
                Clauses[(int)Moment],
                CustomerFacts.Customer(CustomerId),
                CustomerFacts.Date("due-on", DueOn!.Value, "due on", "到期日"),
                MomentFact(Moment)
            )
            : null;

    /// <summary>Gives the opening as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public FileOpeningRow ToRow(Language language) => FileOpeningRow.Of(this, language);

    /// <summary>Answers customer and state.</summary>
    /// <returns>Such as <c>C-17: overdue</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Kebab.Of(State)}";

    private static Fact MomentFact(FileOpeningMoment moment) =>
        Fact.Named("moment", Kebab.Of(moment), new("moment", "时点"), FileLabels.Of(moment));

    private static Explanation Explain(FileOpening made, LocalDate? on, PolicyReading reading)
    {
        BilingualText state = FileLabels.Of(made.State);
        return new()
        {
            Decision = "customers.file-opening",
            Question = new(
                $"How does the opening of a file of customer {made.CustomerId} stand on {FactValue.Of(made.AsOf)}?",
                $"于{FactValue.Of(made.AsOf)}，客户{made.CustomerId}的建档情况如何？"
            ),
            Answer = new($"It is {state.English}.", $"{state.Chinese}。"),
            Outcome = FactValue.Of(Kebab.Of(made.State)),
            Clauses = [Clauses[(int)made.Moment], FileFacts.OpeningClause],
            Facts =
            [
                CustomerFacts.Customer(made.CustomerId),
                PrivacyFacts.On(made.AsOf),
                MomentFact(made.Moment),
                .. on is { } day
                    ? [CustomerFacts.Date("moment-on", day, "day of the moment", "时点日期")]
                    : Array.Empty<Fact>(),
                .. made.OpenedOn is { } opened
                    ? [CustomerFacts.Date("opened-on", opened, "opened on", "建档日")]
                    : Array.Empty<Fact>(),
            ],
            Readings = [reading],
        };
    }
}
