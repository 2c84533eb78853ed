using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>Holds numbers inside a value to their limits.</summary>
internal static class NumberLimits
{
    /// <summary>Reports a number outside of its limits, and what to do.</summary>
    /// <returns>Whether it is within them, or there is none.</returns>
    internal static bool Check(
        DocumentReader reader,
        DocumentNode? node,
        long? number,
        long least,
        long most,
        BilingualText advice
    )
    {
        if (number is null || (number >= least && number <= most))
        {
            return true;
        }

        reader.Report(
            node!,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{number} is outside {least}–{most}. {advice.English}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{number}超出{least}–{most}。{advice.Chinese}")
        );
        return false;
    }
}
