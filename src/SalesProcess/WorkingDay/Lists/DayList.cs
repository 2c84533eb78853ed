using System.Globalization;
using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>A list of a day: for each of its subjects the same form of the policy, filled in line by line.</summary>
/// <remarks>
/// Immutable: filling in makes another list. It is made by <see cref="Start"/> only. In these lists a yes-or-no field
/// asks for a confirmation, so a no is open until it is seen to. Equality is that of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// Decision&lt;CompletedDayList&gt; plan = DayList
///     .Start(DayListKind.FollowUps, DayProfile.Telesales, today, ["C-1", "C-2"], policy)
///     .Then(list => list.Fill("C-1", "next-action", [FactValue.Of("send the offer")]))
///     .Then(list => list.Complete());   // refused: the next date of C-1, and both fields of C-2
/// </code>
/// </example>
public sealed record DayList
{
    private DayList(
        DayListKind kind,
        DayProfile profile,
        LocalDate day,
        PolicyReading reading,
        ValueList<DayListLine> lines
    ) => (Kind, Profile, Day, Reading, Lines) = (kind, profile, day, reading, lines);

    /// <summary>Which list it is.</summary>
    public DayListKind Kind { get; }

    /// <summary>The profile whose list it is.</summary>
    public DayProfile Profile { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The form as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>The lines, in the order of the subjects given.</summary>
    public ValueList<DayListLine> Lines { get; }

    /// <summary>Whether nothing is open; a list without lines is complete.</summary>
    public bool IsComplete => OpenReasons().Count == 0;

    /// <summary>Starts an empty list.</summary>
    /// <param name="kind">Which list.</param>
    /// <param name="profile">The profile whose list it is.</param>
    /// <param name="day">The day.</param>
    /// <param name="subjects">The host's identifiers of all that the list must say something of, each once.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list; refused where the policy does not set the form, and with each subject that stands twice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Kind or profile is not a defined one.</exception>
    /// <exception cref="ArgumentException">A subject is blank.</exception>
    [Implements("LIB-DAY-03")]
    [Implements(
        "DAY-MORNING-07",
        "DAY-MORNING-09",
        "DAY-AM-04",
        "DAY-EVE-02",
        "DAY-EVE-04",
        "DAY-EVE-05",
        "DAY-S9-01",
        "DAY-S9-02",
        "DAY-S9-CH-01",
        "DAY-S9-CAT-01",
        "DAY-S9-DEL-01",
        "DAY-S9-SUMMARY"
    )]
    [Implements("DAY-S9-04", "DAY-S9-05", "DAY-S9-CH-02")]
    public static Decision<DayList> Start(
        DayListKind kind,
        DayProfile profile,
        LocalDate day,
        ValueList<string> subjects,
        PolicyEdition policy
    )
    {
        PolicyKey<ValueList<PolicyField>> key = WorkingDayParameters.FormOf(kind);
        _ = DayLabels.Of(profile);
        ArgumentNullException.ThrowIfNull(subjects);
        foreach (string subject in subjects)
        {
            _ = Required.Text(subject, nameof(subjects));
        }

        return FilledForm
            .Start(key, DayFacts.Traits(profile), policy)
            .Then(form =>
            {
                RefusalReason[] twice =
                [
                    .. subjects
                        .Repeated(subject => subject)
                        .Select(group =>
                            WorkingDayRefusals.SubjectTwice.Because(
                                form.Reading,
                                DayListFacts.List(kind, form.Reading),
                                DayFacts.Subject(group.Key),
                                DayListFacts.Count(group.Count())
                            )
                        ),
                ];
                if (twice.Length > 0)
                {
                    return Decision.Refuse<DayList>(new Refusal([.. twice]));
                }

                var list = new DayList(
                    kind,
                    profile,
                    day,
                    form.Reading,
                    subjects.Select(subject => new DayListLine(subject, form)).ToValueList()
                );
                return Decision.Accept(list, () => DayListFacts.OfStarting(list));
            });
    }

    /// <summary>Writes into a field of a line; what was written into it before is replaced.</summary>
    /// <param name="subject">The host's identifier of what the line is about.</param>
    /// <param name="fieldId">The name of the field.</param>
    /// <param name="values">What is written into it; empty to clear it.</param>
    /// <returns>The list with the values; refused where it has no such line, and as <see cref="FilledForm.Fill"/> is.</returns>
    public Decision<DayList> Fill(string subject, string fieldId, ValueList<FactValue> values)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Lines.FirstOrDefault(line => line.Subject == subject) is { } found
            ? found
                .Form.Fill(fieldId, values)
                .Match(
                    (form, why) =>
                    {
                        var filled = new DayList(
                            Kind,
                            Profile,
                            Day,
                            Reading,
                            Lines
                                .Select(line => line.Subject == subject ? line with { Form = form } : line)
                                .ToValueList()
                        );
                        return Decision.Accept(
                            filled,
                            () => DayListFacts.OfFilling(filled, subject, fieldId, why)
                        );
                    },
                    Decision.Refuse<DayList>
                )
            : Decision.Refuse<DayList>(
                WorkingDayRefusals.NoSuchSubject.Because(
                    Reading,
                    DayListFacts.List(this),
                    DayFacts.Subject(subject)
                )
            );
    }

    /// <summary>Says of every line what is open in it.</summary>
    /// <returns>The reasons, in the order of the lines; empty if nothing is open.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Lines.SelectMany(line => DayListRules.Open(this, line)).ToValueList();

    /// <summary>Completes the list.</summary>
    /// <returns>The completed list; refused with everything that is open in any line.</returns>
    public Decision<CompletedDayList> Complete()
    {
        ValueList<RefusalReason> open = OpenReasons();
        return open.Count > 0
            ? Decision.Refuse<CompletedDayList>(new Refusal(open))
            : Decision.Accept(new CompletedDayList(this), () => DayListFacts.OfCompleting(this));
    }

    /// <summary>Lists the values as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value, in the order of the lines; a field that is empty has one row.</returns>
    public ValueList<DayListRow> ToRows(Language language) =>
        Lines.SelectMany(line => DayListRow.Of(this, line, language)).ToValueList();

    /// <summary>Answers list, day and the number of lines.</summary>
    /// <returns>Such as <c>follow-ups, 2026-10-09: 2 lines</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kebab.Of(Kind)}, {FactValue.Of(Day)}: {English.Count(Lines.Count, "line")}"
        );
}
