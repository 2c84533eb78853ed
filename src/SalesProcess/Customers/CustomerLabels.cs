using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What the customers chapter calls things, in both languages.</summary>
public static class CustomerLabels
{
    /// <summary>Names an intent grade.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grade is not a defined one.</exception>
    public static BilingualText Of(IntentGrade grade) =>
        grade switch
        {
            IntentGrade.Ungraded => new("ungraded", "未评级"),
            IntentGrade.A or IntentGrade.B or IntentGrade.C or IntentGrade.D => new(
                $"grade {grade}",
                $"{grade}类"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(grade),
                grade,
                "The grade must be a defined one."
            ),
        };

    /// <summary>Names an account class.</summary>
    /// <param name="grade">The class.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static BilingualText Of(AccountClass grade) =>
        grade switch
        {
            AccountClass.Unclassified => new("unclassified", "未分类"),
            AccountClass.A => new("class A, key customer", "A级（重点客户）"),
            AccountClass.B => new("class B, potential customer", "B级（潜在客户）"),
            AccountClass.C => new("class C, ordinary customer", "C级（普通客户）"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(grade),
                grade,
                "The class must be a defined one."
            ),
        };

    /// <summary>Names a class of terminal customers.</summary>
    /// <param name="grade">The class.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static BilingualText Of(TerminalClass grade) =>
        grade switch
        {
            TerminalClass.Unclassified => new("unclassified", "未分类"),
            TerminalClass.Potential => new("potential customer", "潜在客户"),
            TerminalClass.Ordinary => new("ordinary customer", "普通客户"),
            TerminalClass.Key => new("key customer", "重点客户"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(grade),
                grade,
                "The class must be a defined one."
            ),
        };

    /// <summary>Names new and existing.</summary>
    /// <param name="stage">Which of them.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public static BilingualText Of(NewOrExisting stage) =>
        stage switch
        {
            NewOrExisting.New => new("new customer", "新客户"),
            NewOrExisting.Existing => new("existing customer", "老客户"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "It must be new or existing."),
        };

    /// <summary>Names the result of judging a prospect.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not a defined one.</exception>
    public static BilingualText Of(Qualification result) =>
        result switch
        {
            Qualification.NotQualified => new("not qualified", "不具备准客户资格"),
            Qualification.Qualified => new("qualified", "具备准客户资格"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(result),
                result,
                "The result must be a defined one."
            ),
        };
}
