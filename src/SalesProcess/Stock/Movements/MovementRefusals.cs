using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How the records around the count say no: what is asked of all of them, and the register.</summary>
public static class MovementRefusals
{
    /// <summary>An identifier stands on a list more than once.</summary>
    public static RefusalRule EntryTwice { get; } =
        new(
            "stock.entry-twice",
            "The entry '{entry}' stands on the list more than once. Keep it once, or give each entry an identifier of its own.",
            "记录“{entry}”在清单中重复。请只保留一条，或为每条记录使用不同的标识。"
        );

    /// <summary>A record lacks a part that a clause asks for.</summary>
    public static RefusalRule EntryIncomplete { get; } =
        new(
            "stock.entry-incomplete",
            "The entry '{entry}' has no {field}. Record it.",
            "记录“{entry}”缺少{field}。请补充填写。"
        );

    /// <summary>The quantity of an entry is not above zero.</summary>
    public static RefusalRule QuantityNotPositive { get; } =
        new(
            "stock.quantity-not-positive",
            "The entry '{entry}' is of {quantity}. Give a quantity above zero.",
            "记录“{entry}”的数量为{quantity}。请给出大于零的数量。"
        );

    /// <summary>A figure is below zero.</summary>
    public static RefusalRule FigureNegative { get; } =
        new(
            "stock.figure-negative",
            "The entry '{entry}': {field} is {value}. Give a figure of zero or more.",
            "记录“{entry}”：{field}为{value}。请给出不小于零的数值。"
        );

    /// <summary>Figures that are added up are of several units.</summary>
    public static RefusalRule UnitsDiffer { get; } =
        new(
            "stock.units-differ",
            "The entry '{entry}': {field} is {value}, while the other figures are in {unit}. Give figures that are added up in one unit.",
            "记录“{entry}”：{field}为{value}，而其他数值的单位为{unit}。需要合计的数值须使用同一单位。"
        );

    /// <summary>A sum or a difference does not fit.</summary>
    public static RefusalRule FiguresTooLarge { get; } =
        new(
            "stock.figures-too-large",
            "The figures of '{entry}' in {unit} come to more than can be held. Check them, or work in parts.",
            "“{entry}”以{unit}计的数值合计超出可表示范围。请核对数值，或分批处理。"
        );

    /// <summary>An entry ends before it begins.</summary>
    public static RefusalRule TimeOrder { get; } =
        new(
            "stock.time-order",
            "The entry '{entry}' begins at {begun} and ends at {ended}, which is earlier. Correct one of the times.",
            "记录“{entry}”始于{begun}，却于更早的{ended}结束。请更正其中一个时间。"
        );

    /// <summary>The policy does not know the kind of a movement.</summary>
    public static RefusalRule UnknownKind { get; } =
        new(
            "stock.unknown-movement-kind",
            "The entry '{entry}' is a movement of the kind '{kind}', which the policy does not have. Take one of: {known}.",
            "记录“{entry}”的移动类别为“{kind}”，政策中没有该类别。请从以下类别中选取：{known}。"
        );

    /// <summary>A movement leaves or reaches other places than its kind does.</summary>
    public static RefusalRule EndsOfAnotherKind { get; } =
        new(
            "stock.movement-ends",
            "The entry '{entry}' runs {ends}, while a movement of the kind “{kind}” runs {asked}. Name the places that the kind asks for.",
            "记录“{entry}”为{ends}，而“{kind}”类移动应为{asked}。请按该类别填写地点。"
        );

    /// <summary>A movement names no place, or the same one twice.</summary>
    public static RefusalRule NoMove { get; } =
        new(
            "stock.movement-without-ends",
            "The entry '{entry}' leaves and reaches the same place or none. Name where the goods come from, where they go to, or two different places.",
            "记录“{entry}”的来源与去向相同，或均未填写。请填写货物的来源、去向，或两个不同的地点。"
        );

    /// <summary>Goods that were sold have no slip.</summary>
    public static RefusalRule NoSlip { get; } =
        new(
            "stock.out-without-slip",
            "The entry '{entry}' takes sold goods out and names no Sales Goods-Issue Slip. Give the number of the slip.",
            "记录“{entry}”为销售出库，但未注明《销售出库单》。请填写单号。"
        );

    /// <summary>A pick-up refers to no shortage.</summary>
    public static RefusalRule NoShortage { get; } =
        new(
            "stock.pick-up-without-shortage",
            "The entry '{entry}' is a pick-up and refers to no shortage. Refer to the count that found the article short.",
            "记录“{entry}”为提货，但未注明所依据的短缺。请注明发现该货号短缺的盘点。"
        );

    /// <summary>A pick-up is of another article than the shortage that it refers to.</summary>
    public static RefusalRule ShortageOfAnother { get; } =
        new(
            "stock.shortage-of-another-article",
            "The entry '{entry}' is a pick-up of {sku} and refers to a shortage of {short}. Refer to a shortage of the same article.",
            "记录“{entry}”提取的是{sku}，所依据的却是{short}的短缺。请引用同一货号的短缺。"
        );

    /// <summary>A finding that is to be the cause of a pick-up is no shortage.</summary>
    public static RefusalRule NotShort { get; } =
        new(
            "stock.finding-not-short",
            "The article {sku} was found {status} in the count '{count}', not short. A pick-up is caused by a shortage. Refer to one.",
            "货号{sku}在盘点“{count}”中的结果为{status}，并非短缺。提货须因短缺引起。请引用短缺的结果。"
        );

    /// <summary>The stock of a place goes below zero.</summary>
    public static RefusalRule BelowZero { get; } =
        new(
            "stock.below-zero",
            "The entry '{entry}' takes {quantity} of {sku} out of {place}, where {level} are in stock. Correct the entry, or register what came in before it.",
            "记录“{entry}”从{place}出库{sku}共{quantity}，而当时库存为{level}。请更正该记录，或补登此前的入库。"
        );
}
