using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What movements, loans and goods in transit are called, in both languages.</summary>
public static class MovementLabels
{
    /// <summary>Names a list of goods loans.</summary>
    /// <param name="side">The list.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is not a defined one.</exception>
    public static BilingualText Of(LoanSide side) =>
        side switch
        {
            LoanSide.Debit => new("debit", "借方"),
            LoanSide.Credit => new("credit", "贷方"),
            _ => throw Undefined(nameof(side), side),
        };

    /// <summary>Names the state of a goods loan.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(LoanState state) =>
        state switch
        {
            LoanState.Outstanding => new("outstanding", "未了结"),
            LoanState.Settled => new("settled", "已了结"),
            _ => throw Undefined(nameof(state), state),
        };

    /// <summary>Names a kind of place that goods are on the way to.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(TransitPlaceKind kind) =>
        kind switch
        {
            TransitPlaceKind.Dealer => new("dealer", "经销商"),
            TransitPlaceKind.Shop => new("shop", "门店"),
            _ => throw Undefined(nameof(kind), kind),
        };

    /// <summary>Names the state of goods on the way.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(TransitState state) =>
        state switch
        {
            TransitState.NotDispatched => new("not dispatched", "未发出"),
            TransitState.InTransit => new("in transit", "运输途中"),
            TransitState.Arrived => new("arrived", "已到达"),
            _ => throw Undefined(nameof(state), state),
        };

    /// <summary>Names what is asked of the logistics centre.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The field is not a defined one.</exception>
    public static BilingualText Of(TransitField field) =>
        field switch
        {
            TransitField.ExpectedArrival => new("arrival time", "到货时间"),
            TransitField.Carrier => new("carrier", "运输载体"),
            TransitField.Safety => new("safety state", "安全情况"),
            _ => throw Undefined(nameof(field), field),
        };

    /// <summary>Names which places a movement names.</summary>
    /// <param name="ends">The ends.</param>
    /// <returns>Their name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static BilingualText Of(MovementEnds ends) =>
        ends switch
        {
            MovementEnds.Into => new("into a place", "移入"),
            MovementEnds.OutOf => new("out of a place", "移出"),
            MovementEnds.Between => new("between two places", "两地之间移动"),
            _ => throw Undefined(nameof(ends), ends),
        };

    private static ArgumentOutOfRangeException Undefined<T>(string parameter, T value) =>
        new(parameter, value, "The value must be a defined one.");
}
