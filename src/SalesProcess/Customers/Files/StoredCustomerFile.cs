using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer file as it was stored: what was written into it, not judged yet.</summary>
/// <remarks><see cref="CustomerFile.Restore"/> judges it. Equality is that of all parts. Order is not defined.</remarks>
public sealed record StoredCustomerFile
{
    /// <summary>Which record it is.</summary>
    public required CustomerFileKind Kind { get; init; }

    /// <summary>The edition of the policy that set its template; not blank.</summary>
    public required string Edition
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the file; not blank.</summary>
    public required string FileId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of who owns the file; not blank.</summary>
    public required string OwnerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The day on which it was opened.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>The day on which it was reviewed last; null while it was not.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Where it is kept; null while it is not filed.</summary>
    public FileArchive? Archive { get; init; }

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The fields that were written into.</summary>
    public required ValueList<StoredFileEntry> Entries
    {
        get;
        init => field = Required.Items(value, nameof(Entries));
    }

    /// <summary>Answers file, customer and kind; nothing of what is written in it.</summary>
    /// <returns>Such as <c>F-1 of C-17: company-customer</c>.</returns>
    public override string ToString() => $"{FileId} of {CustomerId}: {Kebab.Of(Kind)}";
}
