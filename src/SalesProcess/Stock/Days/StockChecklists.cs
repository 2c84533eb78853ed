using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The checklists of a shop's day; a <see cref="CompletedChecklist"/> says that nothing is open.</summary>
public static class StockChecklists
{
    /// <summary>Starts the close of a shop's day.</summary>
    /// <param name="closeId">The host's identifier of the close, such as shop and date; not blank.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    public static Decision<Checklist> ForDayClose(string closeId, PolicyEdition policy) =>
        Start(DayParameters.DayClose, closeId, "shop-post", Kebab.Of(ShopPost.SalesAssistant), policy);

    /// <summary>Starts the check of machines for the factory.</summary>
    /// <param name="returnId">The host's identifier of the return; not blank.</param>
    /// <param name="direction">To the factory, or back from it.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not a defined one.</exception>
    public static Decision<Checklist> ForFactoryReturn(
        string returnId,
        FactoryDirection direction,
        PolicyEdition policy
    )
    {
        _ = DayLabels.Of(direction);
        return Start(DayParameters.FactoryReturn, returnId, "direction", Kebab.Of(direction), policy);
    }

    /// <summary>Starts the review of what somebody can do in the stock software.</summary>
    /// <param name="reviewId">The host's identifier of the review; not blank, nothing personal.</param>
    /// <param name="post">The post of the person.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; refused where the policy does not set it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The post is not a defined one.</exception>
    public static Decision<Checklist> ForSoftwareSkills(string reviewId, ShopPost post, PolicyEdition policy)
    {
        _ = DayLabels.Of(post);
        return Start(DayParameters.SoftwareSkills, reviewId, "shop-post", Kebab.Of(post), policy);
    }

    private static Decision<Checklist> Start(
        PolicyKey<ValueList<PolicyItem>> key,
        string subject,
        string trait,
        string value,
        PolicyEdition policy
    ) =>
        Checklist.Start(
            key,
            new Dictionary<string, string> { [trait] = value },
            policy,
            Required.Text(subject, nameof(subject))
        );
}
