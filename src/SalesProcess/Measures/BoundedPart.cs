namespace SalesProcess.Measures;

/// <summary>Makes parts of a split that are held.</summary>
public static class BoundedPart
{
    /// <summary>Makes a part that gets exactly an amount.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <returns>A part whose floor is its cap.</returns>
    public static BoundedPart<TMeasure> Held<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => new(Ratio.Zero, amount, amount);
}
