using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>A total split in whole lots; made by <see cref="Allocation"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LotSplit<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal LotSplit(ValueList<TMeasure> parts, TMeasure rest) => (Parts, Rest) = (parts, rest);

    /// <summary>One part a weight, in the same order.</summary>
    public ValueList<TMeasure> Parts { get; }

    /// <summary>What is in no part; zero unless the rest is kept separate. Parts and rest add up to the total.</summary>
    public TMeasure Rest { get; }

    /// <summary>Answers parts and rest.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Parts}, rest {Rest}";
}
