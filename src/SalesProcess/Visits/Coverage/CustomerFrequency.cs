using System.Globalization;
using SalesProcess.Activities;

namespace SalesProcess.Visits;

/// <summary>Whether one customer had the visits that it is to have in a period.</summary>
/// <remarks>Made by a review only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerFrequency
{
    internal CustomerFrequency(WishedVisits wish, int made, int scheduled)
    {
        (Wish, Made, Scheduled) = (wish, made, scheduled);
        Left = RemainingActivities.Of(wish.Count, made, scheduled);
    }

    /// <summary>What is wished.</summary>
    public WishedVisits Wish { get; }

    /// <summary>How many visits were made, planned or not.</summary>
    public int Made { get; }

    /// <summary>How many more are planned and open.</summary>
    public int Scheduled { get; }

    /// <summary>What is left to do, and what of it has no date yet.</summary>
    public RemainingActivities Left { get; }

    /// <summary>Whether the customer had all of them.</summary>
    public bool IsMet => Left.Remaining == 0;

    /// <summary>Gives the result as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public FrequencyRow ToRow() =>
        new(
            Wish.CustomerId,
            Wish.CustomerClass,
            Wish.Count,
            Made,
            Scheduled,
            Left.Remaining,
            Left.ToSchedule,
            IsMet
        );

    /// <summary>Answers customer and counts.</summary>
    /// <returns>Such as <c>C-1: 2 of 3</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Wish.CustomerId}: {Made} of {Wish.Count}");
}
