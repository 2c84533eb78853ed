namespace SalesProcess.Grading;

/// <summary>An item in its class as a flat row of plain values.</summary>
/// <param name="Rank">Its place by value, from 1; 0 where the value is not above zero.</param>
/// <param name="Id">The host's identifier.</param>
/// <param name="Value">What it contributes.</param>
/// <param name="CumulativePartsPerMillion">The running share with it and its equals, in parts per million, rounded
/// half away from zero.</param>
/// <param name="Class">The code of the class; empty where it is left out.</param>
/// <param name="ClassLabel">What the class is called, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParetoRow(
    int Rank,
    string Id,
    long Value,
    long CumulativePartsPerMillion,
    string Class,
    string ClassLabel
)
{
    /// <summary>Answers item and class.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Class}";
}
