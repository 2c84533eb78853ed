using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The target of a place in the organisation and, below it, what its parts get: exactly all of it; made by a
/// <see cref="TargetBreakdown"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TargetShare<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal TargetShare(string id, Ratio weight, TMeasure amount, ValueList<TargetShare<TMeasure>> parts) =>
        (Id, Weight, Amount, Parts) = (id, weight, amount, parts);

    /// <summary>The identifier in the company's books.</summary>
    public string Id { get; }

    /// <summary>The weight beside its neighbours.</summary>
    public Ratio Weight { get; }

    /// <summary>The target.</summary>
    public TMeasure Amount { get; }

    /// <summary>What the parts get, in the order in which they were named; empty at the end of a branch.</summary>
    public ValueList<TargetShare<TMeasure>> Parts { get; }

    /// <summary>Lists the place and everything below it as flat rows, for reports and grids.</summary>
    /// <returns>One row a place, each before its parts.</returns>
    public ValueList<TargetShareRow> ToRows() => Rows(0, Id).ToValueList();

    /// <summary>Answers identifier and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Amount}";

    private IEnumerable<TargetShareRow> Rows(int level, string path) =>
        Parts
            .SelectMany(part => part.Rows(level + 1, $"{path}/{part.Id}"))
            .Prepend(
                new TargetShareRow(
                    level,
                    path,
                    Id,
                    Weight.ToString(),
                    QuotaFacts.InWholes(Amount),
                    Amount.UnitCode
                )
            );
}
