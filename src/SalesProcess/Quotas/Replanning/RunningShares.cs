namespace SalesProcess.Quotas;

/// <summary>Splits a total by the rounding of its running total, part by part, with one division for all of them.</summary>
/// <remarks>
/// The running total after a weight C of all W is T·C/W, rounded half up. With T = q·W + r, that is q·C and
/// (2·r·C + W) / 2W; the second is carried from part to part as a whole number and a rest.
/// </remarks>
internal readonly struct RunningShares
{
    private readonly long perWeight;
    private readonly long restPerWeight;
    private readonly long whole;

    /// <summary>Begins a split.</summary>
    /// <param name="total">The total; zero or more.</param>
    /// <param name="allWeight">The sum of the weights; 1 to 2³¹ − 1.</param>
    internal RunningShares(long total, long allWeight)
    {
        perWeight = total / allWeight;
        whole = 2 * allWeight;
        restPerWeight = 2 * (total - perWeight * allWeight);
        Start = allWeight;
    }

    /// <summary>The rest before the first part: the half that rounds up.</summary>
    internal long Start { get; }

    /// <summary>The part of the next weight; carries the rest on.</summary>
    internal long Next(long weight, ref long rest)
    {
        rest += restPerWeight * weight;
        if (rest < whole)
        {
            return perWeight * weight;
        }

        long carried = 1;
        rest -= whole;
        if (rest >= whole)
        {
            carried += rest / whole;
            rest %= whole;
        }

        return perWeight * weight + carried;
    }
}
