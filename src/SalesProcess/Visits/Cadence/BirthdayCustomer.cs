using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A customer who may receive birthday care.</summary>
/// <param name="Id">The host's identifier; not blank.</param>
/// <param name="Birthday">Day and month of the birthday; the year is not asked for.</param>
/// <param name="ConsentOn">Since when the customer's consent to this use is on record; null where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows the identifier only.</remarks>
public sealed record BirthdayCustomer(string Id, AnnualDate Birthday, LocalDate? ConsentOn)
{
    /// <summary>The host's identifier; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>Answers the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;
}
