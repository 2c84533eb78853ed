namespace SalesProcess.Customers;

/// <summary>A customer with whoever receives it; nobody for the pool.</summary>
internal sealed record GivenCustomer(HandedCustomer Customer, string? To);
