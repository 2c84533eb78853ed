using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Puts a hand-over into words.</summary>
internal static class HandOverExplanations
{
    internal static Fact RuleOf(HandOverRule rule) =>
        Fact.Named("rule", rule.Code, new("rule of the hand-over", "移交规则"), rule.Label);

    internal static Explanation Of(
        HandOverRequest request,
        HandOverManifest manifest,
        ValueList<PolicyReading> readings
    )
    {
        int items = manifest.Lines.Sum(line => line.OpenItems.Count);
        string customers = manifest.Lines.Count.ToString(CultureInfo.InvariantCulture);
        string open = items.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Decision = "customers.hand-over",
            Question = new(
                $"Who follows {request.LeaverId} from {FactValue.Of(request.At)} on, {request.Rule.Label.English}?",
                $"自{FactValue.Of(request.At)}起由谁接手{request.LeaverId}的客户（{request.Rule.Label.Chinese}）？"
            ),
            Answer = new(
                $"{English.Count(manifest.Lines.Count, "customer")} with {English.Count(items, "open item")} are handed over.",
                $"共移交{customers}个客户及{open}项未了事项。"
            ),
            Outcome = FactValue.Of(manifest.Lines.Count),
            Clauses = [HandOver.Follow, HandOver.Rules, ClauseId.Parse("LIB-OWN-35")],
            Facts =
            [
                OwnershipFacts.Owner(request.LeaverId),
                RuleOf(request.Rule),
                ProtectionFacts.At(request.At),
                .. request
                    .Receivers.OrderBy(receiver => receiver.OwnerId, StringComparer.Ordinal)
                    .Select(receiver => new Fact(
                        "receiver",
                        FactValue.Of(receiver.OwnerId),
                        new("receiver", "接收人")
                    )),
                .. OfRule(request.Rule),
                .. manifest.Exceeding.Select(receiver => new Fact(
                    "exceeding",
                    FactValue.Of(receiver.OwnerId),
                    new("exceeds the capacity", "超出容量")
                )),
            ],
            Readings = readings,
            Steps =
            [
                .. manifest.Lines.Zip(
                    request.Customers.OrderBy(one => one.Customer.CustomerId, StringComparer.Ordinal),
                    StepOf
                ),
                .. manifest.Receivers.Select(receiver => receiver.Explain([])),
            ],
        };
    }

    private static IEnumerable<Fact> OfRule(HandOverRule rule) =>
        rule.Match<IEnumerable<Fact>>(
            one => [new("successor", FactValue.Of(one.OwnerId), new("successor", "接手人"))],
            regions =>
                regions
                    .Receivers.Select(receiver => receiver.ToString())
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(text => new Fact(
                        "region-receiver",
                        FactValue.Of(text),
                        new("receiver of a region", "区域接收人")
                    )),
            _ => [],
            _ => [],
            _ => []
        );

    private static Explanation StepOf(HandOverLine line, HandedCustomer customer) =>
        new()
        {
            Decision = "customers.hand-over-line",
            Question = new($"Who receives customer {line.CustomerId}?", $"客户{line.CustomerId}由谁接手？"),
            Answer = line.ToOwnerId is { } to ? new($"{to}.", $"{to}。") : new("The pool.", "公海。"),
            Outcome = FactValue.Of(line.ToOwnerId ?? ""),
            Clauses = [line.Change.Clause],
            Facts =
            [
                CustomerFacts.Customer(line.CustomerId),
                .. customer.Region is { } region
                    ? (Fact[])[new("region", FactValue.Of(region), new("region", "区域"))]
                    : [],
                .. customer
                    .Customer.Reasons.Order(StringComparer.Ordinal)
                    .Select(reason => new Fact(
                        "reason",
                        FactValue.Of(reason),
                        new("what is so of the customer", "客户情形")
                    )),
                .. line.OpenItems.Select(item => new Fact(
                    "open-item",
                    FactValue.Of(item.Id),
                    new("open item", "未了事项")
                )),
            ],
        };
}
