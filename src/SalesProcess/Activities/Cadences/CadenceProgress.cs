using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How far a duty that comes so often in a period is done in the period of a moment.</summary>
/// <remarks>Made by a judgement only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>Three visits a month, one made by the 20th: 2 remain.</example>
public sealed record CadenceProgress
{
    internal CadenceProgress(DateInterval days, int wished, int done) =>
        (From, To, Wished, Done) = (days.Start, days.End, wished, done);

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>How often it is to be done in the period.</summary>
    public int Wished { get; }

    /// <summary>How often it was done in the period, up to the moment and from the first day of the duty on.</summary>
    public int Done { get; }

    /// <summary>How often it is still to be done; never below zero.</summary>
    public long Remaining => RemainingWith(0).Remaining;

    /// <summary>Works out what is left to do and to schedule.</summary>
    /// <param name="scheduled">How many more have a date in the period; zero or more.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public RemainingActivities RemainingWith(long scheduled) =>
        RemainingActivities.Of(Wished, Done, scheduled);

    /// <summary>Answers the period, what was done and what is wished.</summary>
    /// <returns>Such as <c>2026-10-01 to 2026-10-31: 1 of 3</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(From)} to {FactValue.Of(To)}: {Done} of {Wished}"
        );
}
