namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>A customer of a generated test: how the policy reads “basically removed”, and what is tried.</summary>
internal sealed record LifecycleTrial(string Criterion, LifecycleCommand[] Commands)
{
    public override string ToString() => $"{Criterion}: {string.Join("; ", (object[])Commands)}";
}
