using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>
/// Known answers from outside, from the requests of users of CordysCRM (1Panel-dev/CordysCRM): #2327, a customer whose last
/// contract ends on 2026-06-30 enters the pool on 2026-09-29 by 90 days, and an inquiry after six months; #852, windows per
/// grade; #403, the days left that are shown are not those that the customer is taken away by.
/// </summary>
public class KnownProtection
{
    private static readonly HeldCustomer Contracted = new()
    {
        CustomerId = "C-1",
        OwnerId = "P-1",
        AcquiredOn = new(2026, 1, 5),
        AcquiredBy = OwnershipCause.Assignment,
        ContractEndsOn = new(2026, 6, 30),
    };

    [Fact]
    public void Ninety_days_after_30_June_protect_up_to_28_September_and_release_on_the_29th()
    {
        ProtectionStanding last = Of(Contracted, new(2026, 9, 28));
        Assert.Equal(new LocalDate(2026, 9, 28), last.LastProtectedDay);
        Assert.Equal(new LocalDate(2026, 9, 29), last.ReleasedFrom);
        Assert.Equal(1, last.DaysLeft);
        Assert.False(last.IsReleasable);
        ProtectionStanding after = Of(Contracted, new(2026, 9, 29));
        Assert.Equal((0, true), (after.DaysLeft, after.IsReleasable));
        Assert.Equal(ProtectionState.Ended, after.State);
    }

    [Fact]
    public void An_inquiry_is_protected_six_months_after_the_last_follow_up()
    {
        HeldCustomer inquiry = Contracted with
        {
            ContractEndsOn = null,
            Kind = "inquiry-only",
            LastFollowUpOn = new(2026, 3, 31),
        };
        Assert.Equal(new LocalDate(2026, 9, 30), Of(inquiry, new(2026, 5, 1)).LastProtectedDay);
    }

    [Theory]
    [InlineData("a", 60)]
    [InlineData("b", 30)]
    [InlineData(null, 30)]
    public void The_window_by_follow_up_is_that_of_the_grade(string? grade, int days)
    {
        HeldCustomer graded = Contracted with
        {
            ContractEndsOn = null,
            Grade = grade,
            LastFollowUpOn = new(2026, 3, 2),
        };
        Assert.Equal(new LocalDate(2026, 3, 2).PlusDays(days), Of(graded, new(2026, 3, 10)).LastProtectedDay);
    }

    // theirs: matchTime == null -> true, so a customer never followed up is taken away at once
    [Fact]
    public void A_customer_never_followed_up_is_released_at_once_only_where_the_policy_says_so()
    {
        HeldCustomer fresh = Contracted with { ContractEndsOn = null };
        var day = new LocalDate(2026, 1, 6);
        Assert.False(Of(fresh, day).IsReleasable);
        Assert.True(
            Of(
                fresh,
                day,
                ProtectionPolicy.With(("protection-never-followed-up", "\"closed-at-once\""))
            ).IsReleasable
        );
        Assert.Equal(
            ["policies.value-from-host"],
            Protection
                .Of(fresh, day, ProtectionPolicy.With(("protection-never-followed-up", "")))
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void A_released_customer_belongs_to_nobody_from_the_time_of_the_release_on()
    {
        var at = new LocalDateTime(2026, 9, 29, 0, 5);
        ReleasedCustomer released = Release
            .Decide(
                Contracted,
                new ReleaseRequest(ReleaseWay.EndOfProtection, "job", at),
                ProtectionPolicy.Host
            )
            .Accepted();
        Assert.Equal(
            new OwnershipChange(
                "C-1",
                OwnerId: null,
                at,
                OwnershipCause.Release,
                ClauseId.Parse("LIB-OWN-26"),
                ProtectionPolicy.Host.Id
            ),
            released.Change
        );
        Assert.Equal(Of(Contracted, at.Date), released.Standing);
    }

    [Fact]
    public void Working_days_need_a_calendar_that_reaches_far_enough()
    {
        PolicyEdition policy = ProtectionPolicy.With(
            ("protection-windows", $"[{ProtectionPolicy.Window("contract-end", 10, "working-days")}]")
        );
        Assert.Equal(
            ["customers.protection-calendar-needed"],
            Protection.Of(Contracted, new(2026, 7, 1), policy).Refused().Codes()
        );
        Assert.Equal(
            new LocalDate(2026, 7, 14),
            Protection
                .Of(Contracted, new(2026, 7, 1), policy, WorkingCalendar.MainlandChina)
                .Accepted()
                .LastProtectedDay
        );
        Assert.Equal(
            ["calendars.date-outside-range"],
            Protection
                .Of(
                    Contracted with
                    {
                        ContractEndsOn = new(2040, 6, 30),
                    },
                    new(2026, 7, 1),
                    policy,
                    WorkingCalendar.MainlandChina
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Days_of_a_year_that_is_not_announced_yet_are_provisional_and_the_answer_says_so()
    {
        Decision<ProtectionStanding> standing = Protection.Of(
            Contracted with
            {
                ContractEndsOn = new(2026, 12, 21),
            },
            new(2026, 12, 22),
            ProtectionPolicy.With(
                ("protection-windows", $"[{ProtectionPolicy.Window("contract-end", 9, "working-days")}]")
            ),
            WorkingCalendar.MainlandChina
        );
        Assert.True(standing.Accepted().IsProvisional);
        Assert.True(standing.Accepted().ToRow(Language.English).IsProvisional);
        Assert.Equal(
            "Up to and including 2027-01-04, released from 2027-01-05; 14 days left, provisional until the official notice.",
            standing.Explained().Answer.English
        );
        Assert.Equal(
            "受保护至2027-01-04（含），自2027-01-05起可释放，剩余14天（暂定，以官方通知为准）。",
            standing.Explained().Answer.Chinese
        );
        Assert.Equal("provisional", standing.Explained().Steps[0].FactNamed("status").Text);
    }

    [Theory]
    [InlineData(ReleaseWay.EndOfProtection)]
    [InlineData(ReleaseWay.Voluntary)]
    [InlineData(ReleaseWay.Manager)]
    public void Nobody_is_released_whose_protection_cannot_be_worked_out(ReleaseWay way) =>
        Assert.Equal(
            ["customers.protection-calendar-needed"],
            Release
                .Decide(
                    Contracted,
                    new ReleaseRequest(way, "P-1", new(2030, 1, 1, 9, 0), "no-need"),
                    ProtectionPolicy.With(
                        (
                            "protection-windows",
                            $"[{ProtectionPolicy.Window("contract-end", 9, "working-days")}]"
                        )
                    )
                )
                .Refused()
                .Codes()
        );

    [Theory]
    [InlineData("calendar-days", 90)]
    [InlineData("calendar-months", 3)]
    public void A_window_that_leads_beyond_all_dates_is_refused(string unit, int count)
    {
        PolicyEdition policy = ProtectionPolicy.With(
            ("protection-windows", $"[{ProtectionPolicy.Window("contract-end", count, unit)}]")
        );
        Assert.Equal(
            ["customers.protection-beyond-all-dates"],
            Protection
                .Of(
                    Contracted with
                    {
                        ContractEndsOn = LocalDate.MaxIsoValue.PlusDays(-3),
                    },
                    new(2026, 7, 1),
                    policy
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Every_reason_is_named_at_once() =>
        Assert.Equal(
            ["customers.protection-fact-after-date", "policies.value-from-host", "policies.value-from-host"],
            Protection
                .Of(
                    Contracted with
                    {
                        LastFollowUpOn = new(2026, 8, 1),
                        OpenMatters = ["open-order"],
                    },
                    new(2026, 7, 1),
                    ProtectionPolicy.With(("protection-reminders", ""), ("release-holds", ""))
                )
                .Refused()
                .Codes()
        );

    private static ProtectionStanding Of(
        HeldCustomer customer,
        LocalDate asOf,
        PolicyEdition? policy = null
    ) => Protection.Of(customer, asOf, policy ?? ProtectionPolicy.Host).Accepted();
}
