namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>A person claims customers, so many hours after the start.</summary>
internal sealed record ClaimOfScript(int Person, int[] Customers, int Hour)
{
    public override string ToString() => $"P-{Person} claims {string.Join('+', Customers)} at {Hour}";
}
