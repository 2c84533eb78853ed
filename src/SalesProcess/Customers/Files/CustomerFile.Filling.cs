using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

public sealed partial record CustomerFile
{
    /// <summary>Writes into a field that is not sensitive; what was written into it before is replaced.</summary>
    /// <param name="fieldId">The name of the field.</param>
    /// <param name="values">What is written into it; empty to clear it.</param>
    /// <param name="on">The day.</param>
    /// <returns>The file with the values. Refused where the file is closed, has no such field, or stands at a later day;
    /// where the field is sensitive; and with each value that does not fit.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    public Decision<CustomerFile> Fill(string fieldId, ValueList<FactValue> values, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(fieldId);
        ArgumentNullException.ThrowIfNull(values);
        LocalClock.RequireIso(on, nameof(on));
        PolicyField? field = FieldOf(fieldId);
        RefusalReason? sensitive = field is { Sensitive: not null } ? NeedsUse(field) : null;
        return Fill(fieldId, values, on, purpose: null, sensitive is null ? [] : [sensitive]);
    }

    /// <summary>Writes into a sensitive field, for a purpose that the customer has consented to.</summary>
    /// <param name="fieldId">The name of the field.</param>
    /// <param name="values">What is written into it; empty to clear it.</param>
    /// <param name="use">For what and by whom; its day is the day of the entry.</param>
    /// <param name="consents">The consents of customers.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The file with the values; refused with every objection to the use, and as <see cref="Fill(string,
    /// ValueList{FactValue}, LocalDate)"/> is.</returns>
    /// <exception cref="ArgumentException">The use is of another customer's data.</exception>
    [Implements("LIB-PRIV-04", "FILE-S9-PERSON", "FILE-S17-INT", "DEALER-HOBBY-01")]
    public Decision<CustomerFile> FillSensitive(
        string fieldId,
        ValueList<FactValue> values,
        DataUse use,
        ConsentRegister consents,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(fieldId);
        ArgumentNullException.ThrowIfNull(values);
        RequireOwn(use);

        // a field cleared is no use of what it held
        if (values.Count == 0)
        {
            return Fill(fieldId, values, use.On, use.Purpose, []);
        }

        return DataUses
            .Check(use with { Kind = Kind, Fields = [fieldId] }, consents, policy)
            .Match(
                (_, why) =>
                    Fill(fieldId, values, use.On, use.Purpose, [])
                        .Match(
                            (filled, filling) => Decision.Accept(filled, filling.BuiltOn(why)),
                            Decision.Refuse<CustomerFile>
                        ),
                refusal => Fill(fieldId, values, use.On, use.Purpose, refusal.Reasons)
            );
    }

    /// <summary>Lists the sensitive fields that are filled in and that no consent to their purpose covers any
    /// more.</summary>
    /// <param name="consents">The consents of customers.</param>
    /// <param name="on">The day.</param>
    /// <returns>The entries, in the order of the policy; to be cleared.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    public ValueList<FileEntry> WithoutConsent(ConsentRegister consents, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(consents);
        LocalClock.RequireIso(on, nameof(on));
        return Entries
            .Where(entry =>
                entry is { IsFilled: true, Field.Sensitive: { } name, Purpose: { } purpose }
                && consents.Find(CustomerId, purpose, on, name)?.StandingOn(on) != ConsentStanding.InForce
            )
            .ToValueList();
    }

    private void RequireOwn(DataUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        if (use.CustomerId != CustomerId)
        {
            throw new ArgumentException(
                $"The use is of the data of '{use.CustomerId}', the file that of '{CustomerId}'.",
                nameof(use)
            );
        }
    }

    private PolicyField? FieldOf(string fieldId) =>
        Entries.FirstOrDefault(entry => entry.Field.Id == fieldId)?.Field
        ?? off.FirstOrDefault(field => field.Id == fieldId);

    private Decision<CustomerFile> Fill(
        string fieldId,
        ValueList<FactValue> values,
        LocalDate on,
        string? purpose,
        ValueList<RefusalReason> objections
    )
    {
        FileEntry? entry = Entries.FirstOrDefault(one => one.Field.Id == fieldId);
        LocalDate earliest = entry?.ChangedOn ?? OpenedOn;
        RefusalReason[] reasons =
        [
            .. objections,
            .. AgainstChange(on, earliest),
            .. entry is null && off.Any(field => field.Id == fieldId)
                ? objections.Count > 0
                    ? []
                    : [NeedsUse(FieldOf(fieldId)!)]
                : Misfits(fieldId, values),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<CustomerFile>(new Refusal([.. reasons]));
        }

        CustomerFile filled = With(entry!, values, on, purpose);
        return Decision.Accept(filled, () => FileExplanations.OfFilling(filled, fieldId, on));
    }

    private CustomerFile With(FileEntry entry, ValueList<FactValue> values, LocalDate on, string? purpose)
    {
        FileEntry made = entry with
        {
            Values = values,
            ChangedOn = on,
            Purpose = entry.Field.Sensitive is null || values.Count == 0 ? null : purpose,
        };
        return this with { Entries = Entries.Select(one => one == entry ? made : one).ToValueList() };
    }

    private ValueList<RefusalReason> Misfits(string fieldId, ValueList<FactValue> values) =>
        form.Fill(fieldId, values).TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [];

    private RefusalReason NeedsUse(PolicyField field) =>
        FileRefusals.SensitiveNeedsUse.Because(field.Clause, FileFacts.Field(field)) with
        {
            Edition = Reading.Edition,
        };

    private IEnumerable<RefusalReason> AgainstChange(LocalDate on, LocalDate earliest)
    {
        if (ClosedOn is { } closed)
        {
            yield return FileRefusals.Closed.Because(
                FileFacts.KeptClause,
                FileFacts.File(this),
                CustomerFacts.Date("closed-on", closed, "closed on", "结档日")
            );
        }

        if (on < earliest)
        {
            yield return FileRefusals.DateTooEarly.Because(
                Reading.Clause,
                PrivacyFacts.On(on),
                FileFacts.File(this),
                CustomerFacts.Date("earliest", earliest, "earliest day", "最早日期")
            );
        }
    }
}
