using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Checklists;

/// <summary>The items of a small checklist for the tests.</summary>
internal static class ShopItems
{
    public static PolicyItem ShelvesClean { get; } =
        Item("shelves-clean", ItemAnswer.Confirm, "Shelves clean", "货架已清洁");

    public static PolicyItem OwnerMet { get; } =
        Item("owner-met", ItemAnswer.Record, "Owner met?", "是否见到店主？");

    public static PolicyItem StaffTrained { get; } =
        Item(
            "staff-trained",
            ItemAnswer.Confirm,
            "Staff trained",
            "店员已培训",
            new ItemCondition("outlet", ["pharmacy", "department-store"]),
            new ItemCondition("role", ["merchandiser"])
        );

    public static ValueList<PolicyItem> All { get; } = [ShelvesClean, OwnerMet, StaffTrained];

    public static Checklist InAPharmacy { get; } = Start(("outlet", "pharmacy"), ("role", "merchandiser"));

    public static Checklist Start(params (string Trait, string Value)[] traits) =>
        Checklist.Start(All, traits.ToDictionary(trait => trait.Trait, trait => trait.Value));

    private static PolicyItem Item(
        string id,
        ItemAnswer answer,
        string english,
        string chinese,
        params ItemCondition[] conditions
    ) => new(id, ClauseId.Parse("SHOP-01"), new(english, chinese), answer, conditions.ToValueList());
}
