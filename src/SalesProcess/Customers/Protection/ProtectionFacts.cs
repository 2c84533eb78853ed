using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The facts that protection, release, claim and hand-over cite.</summary>
internal static class ProtectionFacts
{
    internal const string LastFollowUp = "last-follow-up-on";
    internal static readonly BilingualText AcquiredLabel = new("day it came to the owner", "归属日期");
    internal static readonly BilingualText FollowUpLabel = new("day of the last follow-up", "最近跟进日期");
    internal static readonly BilingualText DealLabel = new("day of the last deal", "最近成交日期");

    internal static Fact By(string by) => new("by", FactValue.Of(by), new("by", "办理人"));

    internal static Fact AsOf(LocalDate asOf) => new("as-of", FactValue.Of(asOf), new("as of", "截至"));

    internal static Fact At(LocalDateTime at) => new("at", FactValue.Of(at), new("at", "时间"));

    internal static Fact On(LocalDate on) => new("on", FactValue.Of(on), new("on", "日期"));

    internal static Fact From(LocalDate from) => new("from", FactValue.Of(from), new("from", "起算日期"));

    internal static Fact Entry(string id, BilingualText label) =>
        Fact.Named("entry", id, new("entry of the policy", "政策条目"), label);

    internal static Fact LastProtectedDay(LocalDate day) =>
        new("last-protected-day", FactValue.Of(day), new("last protected day", "末个受保护日"));

    internal static Fact ReleasedFrom(LocalDate day) =>
        new("released-from", FactValue.Of(day), new("released from", "可释放首日"));

    internal static Fact DaysLeft(long days) =>
        new("days-left", FactValue.Of(days), new("days left", "剩余天数"));

    internal static Fact Windows(IReadOnlyCollection<WindowStanding> windows) =>
        Fact.Named(
            "windows",
            string.Join(' ', windows.Select(window => window.Window.Id)),
            new("open windows", "未满期限"),
            new(
                string.Join(", ", windows.Select(window => window.Window.Label.English)),
                string.Join('、', windows.Select(window => window.Window.Label.Chinese))
            )
        );

    internal static Fact Matter(PolicyItem item) =>
        Fact.Named("matter", item.Id, new("open matter", "未了事项"), item.Text);

    internal static Fact Reason(string reason) => new("reason", FactValue.Of(reason), new("reason", "原因"));

    internal static Fact Times(int count) => new("count", FactValue.Of(count), new("times", "次数"));

    /// <summary>The entries of a list that fit, as a choice for a message.</summary>
    internal static Fact Listed(IReadOnlyCollection<PolicyItem> items) =>
        Fact.Named(
            "listed",
            string.Join(", ", items.Select(item => item.Id)),
            new("listed", "所列"),
            items.Count == 0
                ? new("none is listed", "未列任何一项")
                : new(
                    string.Join("; ", items.Select(item => $"{item.Id} ({item.Text.English})")),
                    string.Join("；", items.Select(item => $"{item.Id}（{item.Text.Chinese}）"))
                )
        );

    internal static IEnumerable<Fact> Of(HeldCustomer customer)
    {
        yield return CustomerFacts.Customer(customer.CustomerId);
        yield return OwnershipFacts.Owner(customer.OwnerId);
        yield return new("acquired-on", FactValue.Of(customer.AcquiredOn), AcquiredLabel);
        yield return Fact.Named(
            "acquired-by",
            Kebab.Of(customer.AcquiredBy),
            new("how it came to the owner", "归属原因"),
            OwnershipLabels.Of(customer.AcquiredBy)
        );
        foreach (Fact fact in Dates(customer))
        {
            yield return fact;
        }

        if (customer.Grade is { } grade)
        {
            yield return new("grade", FactValue.Of(grade), new("grade", "等级"));
        }

        if (customer.Kind is { } kind)
        {
            yield return new("kind", FactValue.Of(kind), new("kind of customer", "客户类别"));
        }

        foreach (
            string matter in customer
                .OpenMatters.Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            yield return new("open-matter", FactValue.Of(matter), new("open matter", "未了事项"));
        }
    }

    private static IEnumerable<Fact> Dates(HeldCustomer customer)
    {
        (string Name, LocalDate? On, BilingualText Label)[] dates =
        [
            (LastFollowUp, customer.LastFollowUpOn, FollowUpLabel),
            (
                "first-follow-up-due-on",
                customer.FirstFollowUpDueOn,
                new("day the first follow-up is due", "首次跟进到期日")
            ),
            ("deal-on", customer.DealOn, DealLabel),
            ("contract-ends-on", customer.ContractEndsOn, new("end of the last contract", "最近合同到期日")),
        ];
        return dates
            .Where(date => date.On is not null)
            .Select(date => new Fact(date.Name, FactValue.Of(date.On!.Value), date.Label));
    }
}
