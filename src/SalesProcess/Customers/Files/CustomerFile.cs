using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>One record of a customer: the fields of its template, what is written into them, who owns it, and where it
/// is kept.</summary>
/// <remarks>
/// Immutable: each step makes another file. A sensitive field is in it only where the company has put it into use, and
/// is filled in only for a purpose that the customer has consented to. Equality is that of all parts. Order is not
/// defined.
/// </remarks>
/// <example>
/// <code>
/// Decision&lt;CustomerFile&gt; file = CustomerFile
///     .Open(CustomerFileKind.CompanyCustomer, "F-1", "C-17", "U-3", today, policy)
///     .Then(opened => opened.Fill("needs", [FactValue.Of("two cranes")], today));
/// </code>
/// </example>
public sealed partial record CustomerFile
{
    private readonly FilledForm form;
    private readonly ValueList<PolicyField> off;

    private CustomerFile(
        CustomerFileKind kind,
        string fileId,
        string customerId,
        string ownerId,
        LocalDate openedOn,
        FilledForm form,
        ValueList<PolicyField> off
    )
    {
        (Kind, FileId, CustomerId, OwnerId, OpenedOn) = (kind, fileId, customerId, ownerId, openedOn);
        (this.form, this.off) = (form, off);
        Entries = form
            .Entries.Select(entry => new FileEntry(entry.Field, [], ChangedOn: null, Purpose: null))
            .ToValueList();
    }

    /// <summary>Which record it is.</summary>
    public CustomerFileKind Kind { get; }

    /// <summary>The host's identifier of the file.</summary>
    public string FileId { get; }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The host's identifier of who owns the file.</summary>
    public string OwnerId { get; }

    /// <summary>The day on which it was opened.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>The template as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading => form.Reading;

    /// <summary>The fields, in the order of the policy, with what is written into them.</summary>
    public ValueList<FileEntry> Entries { get; private init; }

    /// <summary>The day on which it was reviewed last; null while it was not.</summary>
    public LocalDate? ReviewedOn { get; private init; }

    /// <summary>Where it is kept; null while it is not filed.</summary>
    public FileArchive? Archive { get; private init; }

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public LocalDate? ClosedOn { get; private init; }

    /// <summary>The day on which a field was changed last; null while none was.</summary>
    public LocalDate? UpdatedOn => Entries.Max(entry => entry.ChangedOn);

    /// <summary>Whether it is filed: it has an archive class and a location (FILE-S0-01, FILE-S4-03).</summary>
    public bool IsFiled => Archive is not null;

    /// <summary>Opens an empty file.</summary>
    /// <param name="kind">Which record.</param>
    /// <param name="fileId">The host's identifier of the file; not blank.</param>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="ownerId">The host's identifier of who owns the file, such as who received the customer first; not
    /// blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The file, with the sensitive fields that the company has put into use and no other; refused where the
    /// policy does not set the template.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    /// <exception cref="ArgumentException">An identifier is blank, or the day is not of the ISO calendar
    /// system.</exception>
    [Implements("FILE-S16-OPEN", "FILE-S6-PRE", "FILE-S0-01")]
    public static Decision<CustomerFile> Open(
        CustomerFileKind kind,
        string fileId,
        string customerId,
        string ownerId,
        LocalDate on,
        PolicyEdition policy
    )
    {
        PolicyKey<ValueList<PolicyField>> template = FileParameters.TemplateOf(kind);
        _ = Required.Text(fileId, nameof(fileId));
        _ = Required.Text(customerId, nameof(customerId));
        _ = Required.Text(ownerId, nameof(ownerId));
        LocalClock.RequireIso(on, nameof(on));
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyField>>? fields = read.Read(template);
        SensitiveFields? sensitive = SensitiveFields.Read(read);
        if (fields is null || sensitive is null)
        {
            return Decision.Refuse<CustomerFile>(new Refusal(read.Missing));
        }

        bool IsIn(PolicyField field) => field.Sensitive is null || sensitive.IsInUse(field.Sensitive);
        return FilledForm
            .StartWith(template, NoTraits, policy, IsIn)
            .Match(
                (form, _) =>
                {
                    var file = new CustomerFile(
                        kind,
                        fileId,
                        customerId,
                        ownerId,
                        on,
                        form,
                        fields.Value.Where(field => !IsIn(field)).ToValueList()
                    );
                    return Decision.Accept(file, () => FileExplanations.OfOpening(file, read.Readings));
                },
                Decision.Refuse<CustomerFile>
            );
    }

    /// <summary>Lists the fields as flat rows, for reports and grids; what is written into sensitive ones is
    /// withheld.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value, in the order of the policy; a field that is empty or withheld has one row.</returns>
    public ValueList<FileRow> ToRows(Language language) =>
        Entries.SelectMany(entry => FileRow.Of(this, entry, showsSensitive: false, language)).ToValueList();

    /// <summary>Lists fields as flat rows with what is written into them, for a use that nothing speaks against.</summary>
    /// <param name="use">For what, by whom and which fields; where it names none, every field that is filled in.</param>
    /// <param name="consents">The consents of customers.</param>
    /// <param name="policy">The edition of the policy in force on the day of the use.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value of these fields, in the order of the policy; refused with every objection to the
    /// use.</returns>
    /// <exception cref="ArgumentException">The use is of another customer's data.</exception>
    [Implements("LIB-PRIV-04")]
    public Decision<ValueList<FileRow>> ToRows(
        DataUse use,
        ConsentRegister consents,
        PolicyEdition policy,
        Language language
    )
    {
        RequireOwn(use);
        ValueList<string> fields =
            use.Fields.Count > 0
                ? use.Fields
                : Entries.Where(entry => entry.IsFilled).Select(entry => entry.Field.Id).ToValueList();
        return DataUses
            .Check(use with { Kind = Kind, Fields = fields }, consents, policy)
            .Map(none =>
                Entries
                    .Where(entry => fields.Contains(entry.Field.Id))
                    .SelectMany(entry => FileRow.Of(this, entry, showsSensitive: true, language))
                    .ToValueList()
            );
    }

    /// <summary>Answers file, customer and kind; nothing of what is written in it.</summary>
    /// <returns>Such as <c>F-1 of C-17: company-customer</c>.</returns>
    public override string ToString() => $"{FileId} of {CustomerId}: {Kebab.Of(Kind)}";

    private static IReadOnlyDictionary<string, string> NoTraits { get; } = new Dictionary<string, string>();
}
