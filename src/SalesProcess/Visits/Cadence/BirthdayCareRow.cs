namespace SalesProcess.Visits;

/// <summary>The day on which a customer receives birthday care, as a flat row of plain values.</summary>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="On">The day.</param>
/// <remarks>Equality is that of both parts. Order is not defined. <see cref="ToString"/> shows the identifier only.</remarks>
public sealed record BirthdayCareRow(string Customer, DateOnly On)
{
    /// <summary>Answers the identifier of the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Customer;
}
