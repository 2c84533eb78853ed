using System.Globalization;

namespace SalesProcess.Quotas;

/// <summary>One day in two plans as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="Before">Its target in the earlier plan, as people write it.</param>
/// <param name="After">Its target in the later plan, as people write it.</param>
/// <param name="Change">After less before, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDiffRow(DateOnly Date, decimal Before, decimal After, decimal Change, string Unit)
{
    /// <summary>Answers date, change and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Change} {Unit}");
}
