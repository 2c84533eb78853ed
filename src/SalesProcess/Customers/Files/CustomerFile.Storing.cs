using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

public sealed partial record CustomerFile
{
    /// <summary>Restores a file that was stored: everything in it is judged again.</summary>
    /// <param name="stored">The stored file, as <see cref="CustomerFileJson.Read"/> reads it.</param>
    /// <param name="consents">The consents of customers; a sensitive field needs one that held on the day of its
    /// entry.</param>
    /// <param name="policy">The edition of the policy that it was opened under, or another one in which its template is
    /// the same one: set by the same edition.</param>
    /// <returns>The file; refused, with every reason, where it is of another edition, and as opening, filling, reviewing,
    /// filing and closing are.</returns>
    public static Decision<CustomerFile> Restore(
        StoredCustomerFile stored,
        ConsentRegister consents,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(consents);
        return Open(stored.Kind, stored.FileId, stored.CustomerId, stored.OwnerId, stored.OpenedOn, policy)
            .Then(empty =>
                stored.Edition == empty.Reading.Edition
                    ? empty.Take(stored, SensitiveFields.Read(new PolicyReader(policy))!, consents, policy)
                    : Decision.Refuse<CustomerFile>(
                        FileRefusals.StoredFileDiffers.Because(
                            clause: null,
                            FormFacts.Stored(stored.Edition),
                            FormFacts.Asked(empty.Reading.Edition)
                        )
                    )
            );
    }

    /// <summary>Gives the file as it is stored.</summary>
    /// <returns>What is written in it, without what the policy says.</returns>
    public StoredCustomerFile ToStored() =>
        new()
        {
            Kind = Kind,
            Edition = Reading.Edition,
            FileId = FileId,
            CustomerId = CustomerId,
            OwnerId = OwnerId,
            OpenedOn = OpenedOn,
            ReviewedOn = ReviewedOn,
            Archive = Archive,
            ClosedOn = ClosedOn,
            Entries = Entries
                .Where(entry => entry.ChangedOn is not null)
                .Select(entry => new StoredFileEntry(
                    entry.Field.Id,
                    entry.ChangedOn!.Value,
                    entry.Purpose,
                    entry.Values
                ))
                .ToValueList(),
        };

    private Decision<CustomerFile> Take(
        StoredCustomerFile stored,
        SensitiveFields sensitive,
        ConsentRegister consents,
        PolicyEdition policy
    )
    {
        var reasons = new List<RefusalReason>();
        CustomerFile file = this;
        void Apply(Decision<CustomerFile> step)
        {
            if (step.TryGetValue(out CustomerFile? after, out Refusal? refusal))
            {
                file = after;
            }
            else
            {
                reasons.AddRange(refusal.Reasons);
            }
        }

        foreach (StoredFileEntry entry in stored.Entries)
        {
            ValueList<RefusalReason> objections = Objections(entry, sensitive, consents);
            Apply(file.Fill(entry.Field, entry.Values, entry.ChangedOn, entry.Purpose, objections));
        }

        if (stored.ReviewedOn is { } reviewed)
        {
            Apply(file.Review(reviewed));
        }

        if (stored.Archive is { } archive)
        {
            Apply(file.FileUnder(archive, policy));
        }

        if (stored.ClosedOn is { } closed)
        {
            Apply(file.Close(closed));
        }

        return reasons.Count > 0
            ? Decision.Refuse<CustomerFile>(new Refusal([.. reasons]))
            : Decision.Accept(file, FileExplanations.OfRestoring);
    }

    private ValueList<RefusalReason> Objections(
        StoredFileEntry entry,
        SensitiveFields sensitive,
        ConsentRegister consents
    )
    {
        PolicyField? field = FieldOf(entry.Field);
        return field?.Sensitive is not { } name || entry.Values.Count == 0 ? []
            : entry.Purpose is not { } purpose || sensitive.Find(name) is not { } listed ? [NeedsUse(field)]
            : sensitive.Against(listed, CustomerId, purpose, entry.ChangedOn, consents).ToValueList();
    }
}
