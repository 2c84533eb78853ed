using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A customer as far as it is worked out how often it is contacted, and what was done.</summary>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows the identifier only.</remarks>
public sealed record CaredCustomer
{
    /// <summary>The host's identifier; not blank.</summary>
    public required string Id
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The first day of the duty, such as that on which the customer was signed.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The customer's grade or class, by the company's own stable name; null where it has none.</summary>
    public string? Grade { get; init; }

    /// <summary>What the customer needs, by the company's own stable name; null where it is not known.</summary>
    public string? Need { get; init; }

    /// <summary>Every contact, in any order and of any form.</summary>
    public ValueList<CustomerContact> Contacts
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>The rules of the customer's own; they go before those of the policy.</summary>
    public ValueList<OwnRule> OwnRules
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>The customer as traits, for the conditions of rules.</summary>
    internal IReadOnlyDictionary<string, string> Traits
    {
        get
        {
            var traits = new Dictionary<string, string>(StringComparer.Ordinal);
            if (Grade is { } grade)
            {
                traits["customer-grade"] = grade;
            }

            if (Need is { } need)
            {
                traits["customer-need"] = need;
            }

            return traits;
        }
    }

    /// <summary>Answers the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;
}
