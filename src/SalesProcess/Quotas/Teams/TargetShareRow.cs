using System.Globalization;

namespace SalesProcess.Quotas;

/// <summary>One place of a broken-down target as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Level">How far down it is; 0 at the top.</param>
/// <param name="Path">The identifiers from the top to the place, with slashes between.</param>
/// <param name="Id">The identifier of the place.</param>
/// <param name="Weight">The weight beside its neighbours, as a whole number or a fraction.</param>
/// <param name="Amount">The target, as people write it.</param>
/// <param name="Unit">The currency or unit of the target.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TargetShareRow(
    int Level,
    string Path,
    string Id,
    string Weight,
    decimal Amount,
    string Unit
)
{
    /// <summary>Answers path, target and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}: {Amount} {Unit}");
}
