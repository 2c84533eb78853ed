using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What customer files are called, in both languages.</summary>
public static class FileLabels
{
    /// <summary>Names a kind of file.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(CustomerFileKind kind) => FileParameters.TemplateOf(kind).Definition.Label;

    /// <summary>Names a moment at which a file is opened.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is not a defined one.</exception>
    public static BilingualText Of(FileOpeningMoment moment) =>
        moment switch
        {
            FileOpeningMoment.FirstReception => new("first reception", "首次接待"),
            FileOpeningMoment.PhoneInvitation => new("telephone invitation", "电话邀约"),
            FileOpeningMoment.LastDealerStep => new("last step with the dealer", "开发经销商的最后一步"),
            FileOpeningMoment.DirectDelivery => new("direct delivery", "直营送货"),
            _ => throw Undefined(moment, nameof(moment)),
        };

    /// <summary>Names how the opening of a file stands.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(FileOpeningState state) =>
        state switch
        {
            FileOpeningState.NotDueYet => new("not due yet", "未到期"),
            FileOpeningState.DueToday => new("due today", "今日到期"),
            FileOpeningState.Overdue => new("overdue", "逾期未建"),
            FileOpeningState.OpenedInTime => new("opened in time", "按时建立"),
            FileOpeningState.OpenedLate => new("opened late", "逾期建立"),
            _ => throw Undefined(state, nameof(state)),
        };

    private static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum => new(name, value, "It must be a defined one.");
}
