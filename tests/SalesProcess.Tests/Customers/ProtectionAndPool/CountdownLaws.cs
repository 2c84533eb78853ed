using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>The days left that are shown, the decision to release, and the protection day by day are one.</summary>
public class CountdownLaws
{
    private const int FarAhead = 450;

    [Fact]
    public void The_countdown_reaches_zero_exactly_when_the_release_is_allowed() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
            {
                PolicyEdition policy = one.Policy;
                ProtectionStanding standing = Standing(one, policy);
                Decision<ReleasedCustomer> release = Release.Decide(
                    one.Customer,
                    new ReleaseRequest(ReleaseWay.EndOfProtection, "job", one.AsOf.At(LocalTime.Noon)),
                    policy,
                    WorkingCalendar.MainlandChina
                );
                Assert.Equal(standing.DaysLeft == 0, release.IsAccepted);
                Assert.Equal(standing.IsReleasable, release.IsAccepted);
                Assert.Equal(!ExpectedProtection.IsProtectedOn(one, one.AsOf), release.IsAccepted);
                Assert.Equal(standing.ReleasedFrom <= one.AsOf, release.IsAccepted);
            },
            cases: 3_000
        );

    [Fact]
    public void The_days_left_are_the_protected_days_from_the_day_asked_about_on() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
            {
                int expected = 0;
                while (
                    expected < FarAhead && ExpectedProtection.IsProtectedOn(one, one.AsOf.PlusDays(expected))
                )
                {
                    expected++;
                }

                ProtectionStanding standing = Standing(one, one.Policy);
                Assert.Equal(expected == FarAhead ? null : expected, standing.DaysLeft);
                if (expected is > 0 and < FarAhead)
                {
                    Assert.Equal(one.AsOf.PlusDays(expected - 1), standing.LastProtectedDay);
                    Assert.Equal(ProtectionState.Protected, standing.State);
                }
            },
            cases: 1_000
        );

    [Fact]
    public void Each_day_takes_one_day_off_until_none_is_left() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
            {
                PolicyEdition policy = one.Policy;
                int? today = Standing(one, policy).DaysLeft;
                ProtectionStanding tomorrow = Standing(one with { AsOf = one.AsOf.PlusDays(1) }, policy);
                Assert.Equal(today is { } left ? Math.Max(0, left - 1) : null, tomorrow.DaysLeft);
            },
            cases: 500
        );

    [Fact]
    public void A_later_follow_up_never_shortens_the_protection() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
            {
                PolicyEdition policy = one.Policy;
                LocalDate before = Releases(Standing(one, policy));
                for (
                    LocalDate day = one.Customer.LastFollowUpOn ?? one.Customer.AcquiredOn;
                    day <= one.AsOf;
                    day = day.PlusDays(7)
                )
                {
                    LocalDate after = Releases(
                        Standing(one with { Customer = one.Customer with { LastFollowUpOn = day } }, policy)
                    );
                    Assert.True(after >= before, $"{day}: {after} before {before}");
                    before = after;
                }
            },
            cases: 300
        );

    [Fact]
    public void Reminders_are_due_on_protected_days_only() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
            {
                ProtectionStanding standing = Standing(one, one.Policy);
                bool[] due =
                [
                    .. new[] { "manager", "owner" }.Select(to =>
                        standing.Reminders.Any(reminder => reminder.Reminder.To == to && reminder.IsDue)
                    ),
                ];
                Assert.Equal(
                    [
                        standing is { State: ProtectionState.Protected, DaysLeft: <= 6 },
                        standing is { State: ProtectionState.Protected, DaysLeft: <= 4 },
                    ],
                    due
                );
            },
            cases: 500
        );

    [Fact]
    public void All_windows_open_never_protects_longer_than_any() =>
        Law.Holds(
            AnyProtection.Any,
            one =>
                Assert.True(
                    Releases(Of(one with { Combination = ProtectionCombination.AllOpen }))
                        <= Releases(Of(one with { Combination = ProtectionCombination.AnyOpen }))
                ),
            cases: 300
        );

    private static ProtectionStanding Of(ProtectionCase one) => Standing(one, one.Policy);

    private static ProtectionStanding Standing(ProtectionCase one, PolicyEdition policy) =>
        Protection.Of(one.Customer, one.AsOf, policy, WorkingCalendar.MainlandChina).Accepted();

    private static LocalDate Releases(ProtectionStanding standing) =>
        standing.ReleasedFrom ?? LocalDate.MaxIsoValue;
}
