using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A terminal customer as the maintenance service knows it: its situation, and what was done.</summary>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows the identifier only.</remarks>
public sealed record TerminalCustomer
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The day from which the customer is looked after.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The grade of the customer, by the company's own name; null if none.</summary>
    public string? Grade { get; init; }

    /// <summary>What the customer needs, by the company's own name; null if not known.</summary>
    public string? Need { get; init; }

    /// <summary>Every service that was given.</summary>
    public ValueList<GivenService> Given
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>The traits by which rules fit.</summary>
    internal Dictionary<string, string> Traits
    {
        get
        {
            var traits = new Dictionary<string, string>(StringComparer.Ordinal);
            if (Grade is not null)
            {
                traits["customer-grade"] = Grade;
            }

            if (Need is not null)
            {
                traits["customer-need"] = Need;
            }

            return traits;
        }
    }

    /// <summary>Answers the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => CustomerId;

    internal CadenceSubject SubjectOf(PolicyCadence rule) =>
        new()
        {
            Id = CustomerId,
            DutySince = Since,
            Done = Given
                .Where(service => service.Activity == rule.Activity.Name)
                .Select(service => service.At)
                .ToValueList(),
        };
}
