using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>A route whose account is open: what a channel or catering salesperson brings back in the afternoon.</summary>
/// <remarks>It becomes a <see cref="SettledRoute"/> when goods and money balance. Equality is that of all parts. Order
/// is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;SettledRoute&gt; settled = new RouteReturn { RouteId = "R-7", Kind = RouteKind.Channel, At = now,
///     Goods = goods, Cash = [Money.Of(500m, Currency.Cny)], Vouchers = vouchers }.Settle(policy);
/// </code>
/// </example>
public sealed record RouteReturn
{
    private static readonly BilingualText TakenLabel = new("taken out", "领出");
    private static readonly BilingualText ReturnedLabel = new("returned", "退回");
    private static readonly BilingualText SoldLabel = new("sold", "售出");
    private static readonly BilingualText ValueLabel = new("value sold", "售出价值");
    private static readonly BilingualText CashLabel = new("money handed over", "上交货款");

    /// <summary>The host's identifier of the route of the day; not blank.</summary>
    public required string RouteId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Whose route it is.</summary>
    public required RouteKind Kind
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(Kind),
                    value,
                    "The kind must be a defined one."
                );
    }

    /// <summary>The local time of the return.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What was taken out, returned and sold; each article once.</summary>
    public required ValueList<RouteGoods> Goods
    {
        get;
        init => field = Required.Items(value, nameof(Goods));
    }

    /// <summary>The money that is handed over.</summary>
    public ValueList<Money> Cash
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>The credit-sale vouchers that are handed over.</summary>
    public ValueList<CreditVoucher> Vouchers
    {
        get;
        init => field = Required.Items(value, nameof(Vouchers));
    } = [];

    /// <summary>Balances the account: of each article, taken = returned + sold; in each currency, value sold = money +
    /// vouchers.</summary>
    /// <param name="policy">The edition of the policy in force; it says when the afternoon begins.</param>
    /// <returns>The settled route. Refused with every imbalance and its exact difference, with everything that is wrong
    /// with a figure, where the return is not in the afternoon, and where the host has not set when that begins.</returns>
    [Implements("STOCK-S9-RETURN")]
    public Decision<SettledRoute> Settle(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<LocalTime>? midday = read.Read(ActivityParameters.MiddayBorder);
        Decision<Balance<Quantity>>[] goods = [.. Goods.Select(OfGoods)];
        Decision<Balance<Money>>[] money = [.. Currencies.Select(OfMoney)];
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. midday is { } border && At.TimeOfDay < border.Value
                ? [BeforeAfternoon(border)]
                : Array.Empty<RefusalReason>(),
            .. MovementChecks.Twice(Goods.Select(line => line.Sku)),
            .. MovementChecks.Twice(Vouchers.Select(voucher => voucher.VoucherId)),
            .. Negative(),
            .. goods.SelectMany(balance => Off(DayRefusals.GoodsImbalance, balance)),
            .. money.SelectMany(balance => Off(DayRefusals.MoneyImbalance, balance)),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<SettledRoute>(new Refusal(reasons));
        }

        var settled = new SettledRoute(
            this,
            goods.Select(BalanceFacts.Value).ToValueList(),
            money.Select(BalanceFacts.Value).ToValueList()
        );
        ValueList<OnDemand<Explanation>> whys =
        [
            .. goods.Select(balance => balance.Why!),
            .. money.Select(balance => balance.Why!),
        ];
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(settled, () => DayExplanations.Of(settled, whys.Values(), readings));
    }

    /// <summary>Answers the route.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => RouteId;

    internal Fact RouteFact => new("route", FactValue.Of(RouteId), new("route", "线路"));

    internal Fact AtFact => new("at", FactValue.Of(At), new("time of the return", "交回时间"));

    // in the order of their codes; an amount of the neutral zero has none
    private IEnumerable<Currency> Currencies =>
        Goods
            .Select(line => line.SoldValue)
            .Concat(Cash)
            .Concat(Vouchers.Select(voucher => voucher.Amount))
            .Where(amount => amount != default)
            .Select(amount => amount.Currency)
            .Distinct()
            .Order();

    private static Decision<Balance<Quantity>> OfGoods(RouteGoods line) =>
        Balance.Of(
            line.Sku,
            new BalanceTerm<Quantity>("taken", TakenLabel, line.Taken),
            [new("returned", ReturnedLabel, line.Returned), new("sold", SoldLabel, line.Sold)],
            [DayFacts.RouteClause]
        );

    private Decision<Balance<Money>> OfMoney(Currency currency)
    {
        Money[] sold = [.. Goods.Select(line => line.SoldValue).Where(value => value.Currency == currency)];
        Int128 sum = sold.Aggregate(Int128.Zero, (all, value) => all + value.MinorUnits);
        return MovementChecks.Fits(sum)
            ? Balance.Of(
                currency.Code,
                new BalanceTerm<Money>("value-sold", ValueLabel, Money.FromMinorUnits((long)sum, currency)),
                [
                    .. Cash.Where(cash => cash.Currency == currency)
                        .Select(cash => new BalanceTerm<Money>("cash", CashLabel, cash)),
                    .. Vouchers
                        .Where(voucher => voucher.Amount.Currency == currency)
                        .Select(voucher => new BalanceTerm<Money>(
                            "voucher",
                            VoucherLabel(voucher),
                            voucher.Amount
                        )),
                ],
                [DayFacts.RouteClause]
            )
            : Decision.Refuse<Balance<Money>>(
                MovementRefusals.FiguresTooLarge.Because(
                    DayFacts.RouteClause,
                    MovementFacts.Entry(RouteId),
                    StockFacts.Unit(sold[0])
                )
            );
    }

    private static BilingualText VoucherLabel(CreditVoucher voucher) =>
        new($"credit-sale voucher {voucher.VoucherId}", $"赊销凭单{voucher.VoucherId}");

    private ValueList<RefusalReason> Off<TMeasure>(RefusalRule rule, Decision<Balance<TMeasure>> balance)
        where TMeasure : struct, IMeasure<TMeasure> =>
        balance.TryGetValue(out Balance<TMeasure>? found, out Refusal? refusal)
            ? found.Holds
                ? []
                : [BalanceFacts.Off(rule, DayFacts.RouteClause, found, RouteFact)]
            : refusal.Reasons;

    private RefusalReason BeforeAfternoon(Parameter<LocalTime> border) =>
        DayRefusals.ReturnBeforeAfternoon.Because(
            DayFacts.RouteClause,
            RouteFact,
            AtFact,
            new Fact("afternoon", border.Reading.Value, border.Reading.Label)
        ) with
        {
            Edition = border.Edition,
        };

    private IEnumerable<RefusalReason> Negative() =>
        [
            .. Goods.SelectMany(line =>
                (IEnumerable<RefusalReason>)
                    [
                        .. MovementChecks.Negative(line.Sku, "taken", TakenLabel, line.Taken),
                        .. MovementChecks.Negative(line.Sku, "returned", ReturnedLabel, line.Returned),
                        .. MovementChecks.Negative(line.Sku, "sold", SoldLabel, line.Sold),
                        .. MovementChecks.Negative(line.Sku, "value-sold", ValueLabel, line.SoldValue),
                    ]
            ),
            .. Cash.SelectMany(cash => MovementChecks.Negative(RouteId, "cash", CashLabel, cash)),
            .. Vouchers.SelectMany(voucher =>
                MovementChecks.Negative(voucher.VoucherId, "voucher", VoucherLabel(voucher), voucher.Amount)
            ),
        ];
}
