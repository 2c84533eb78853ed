using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Changes of ownership, right and wrong, late and twice, that shrink by leaving some out.</summary>
internal static class AnyChanges
{
    public static readonly LocalDateTime Start = new(2026, 10, 1, 10, 0);

    public static Arbitrary<OwnershipChange[]> All { get; } =
        (
            from count in Gen.Choose(0, 14)
            from changes in Gen.CollectToArray(Enumerable.Range(0, count).Select(One))
            from repeated in Gen.Choose(0, 3)
            select repeated == 0 ? [.. changes, .. changes] : changes
        ).ThatShrinks(changes =>
            Enumerable.Range(0, changes.Length).Select(i => changes.Where((_, place) => place != i).ToArray())
        );

    private static Gen<OwnershipChange> One(int place) =>
        from cause in Gen.Elements(Enum.GetValues<OwnershipCause>())
        from owner in Gen.Elements("U-1", "U-2", "U-3")
        from odd in Gen.Choose(0, 19)
        from hours in Gen.Choose(-4, 30)
        select OwnershipCases.Change(
            cause,
            (cause == OwnershipCause.Release) == (odd != 0) ? null : owner,
            Start.PlusHours((place * 12) + hours),
            odd == 1 ? "C-2" : "C-1"
        );
}
