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
}
