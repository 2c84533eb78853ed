namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Something that is tried with a customer, in the words of <see cref="LifecycleScript"/>.</summary>
/// <param name="Words">Such as <c>plan O-1 leader</c>.</param>
/// <param name="Role">The post in which it is tried.</param>
/// <param name="Hours">How many hours after the last move; negative for before it.</param>
/// <param name="IsRepeat">Whether it bears the identifier of the last event.</param>
internal sealed record LifecycleCommand(string Words, string Role, int Hours, bool IsRepeat = false)
{
    public override string ToString() =>
        $"{Words} by {Role} after {Hours} h{(IsRepeat ? " under the last identifier" : "")}";
}
