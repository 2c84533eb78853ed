using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The largest difference that is posted without approval: a share of what is expected, a value, or both.</summary>
/// <remarks>Where both are given, passing either asks for approval. Equality is that of both parts. Order is not
/// defined.</remarks>
/// <example><c>new AdjustmentThreshold(Percentage.Parse("10%"), null)</c></example>
public sealed record AdjustmentThreshold
{
    /// <summary>Makes a threshold.</summary>
    /// <param name="ofExpected">The largest share of what is expected, this share included; null if any.</param>
    /// <param name="value">The largest value of the difference, this value included; null if any.</param>
    /// <exception cref="ArgumentException">Neither is given, or one is below zero.</exception>
    public AdjustmentThreshold(Percentage? ofExpected, Money? value)
    {
        if (ofExpected is null && value is null)
        {
            throw new ArgumentException(
                "A threshold is a share of what is expected, a value, or both. Give one of them.",
                nameof(ofExpected)
            );
        }

        if (ofExpected is { PartsPerMillion: < 0 } || value is { MinorUnits: < 0 })
        {
            throw new ArgumentException(
                "A threshold is not below zero. Give zero or more.",
                ofExpected is { PartsPerMillion: < 0 } ? nameof(ofExpected) : nameof(value)
            );
        }

        OfExpected = ofExpected;
        Value = value;
    }

    /// <summary>The largest share of what is expected, this share included; null if any.</summary>
    public Percentage? OfExpected { get; }

    /// <summary>The largest value of the difference, this value included; null if any.</summary>
    public Money? Value { get; }

    /// <summary>Answers both parts.</summary>
    /// <returns>Such as <c>10%</c> or <c>10%, CNY 500.00</c>.</returns>
    public override string ToString() =>
        string.Join(", ", new[] { OfExpected?.ToString(), Value?.ToString() }.OfType<string>());

    /// <summary>Whether a difference is more than the share of what is expected where it is posted. Of zero every
    /// difference is.</summary>
    internal bool IsPassedBy(Quantity posting, Quantity expected) =>
        OfExpected is { } share
        && Int128.Abs(posting.Count) * 1_000_000 > (Int128)share.PartsPerMillion * expected.Count;

    /// <summary>Whether the value of a difference is more than the largest one.</summary>
    internal bool IsPassedBy(Quantity posting, Money unitValue) =>
        Value is { } most && Int128.Abs(posting.Count) * unitValue.MinorUnits > most.MinorUnits;
}
