namespace SalesProcess.Tests.Visits;

/// <summary>An answer to an item.</summary>
public enum Reply
{
    Yes,
    No,
    DoesNotApply,
}
