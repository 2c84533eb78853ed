using NodaTime;

namespace SalesProcess.Customers;

/// <summary>The end of a protection: the last protected day and the first day of release; both null where there is no
/// end that is known.</summary>
internal readonly record struct ProtectionEnd(LocalDate? LastDay, LocalDate? ReleasedFrom)
{
    /// <summary>The end where a last day is known.</summary>
    internal static ProtectionEnd After(LocalDate last) => new(last, last.PlusDays(1));

    /// <summary>The end where there was never a protected day.</summary>
    internal static ProtectionEnd AtOnce(LocalDate from) => new(null, from);
}
