using System.Globalization;

namespace SalesProcess.Tests.Support;

/// <summary>Cultures with other digits, separators, calendars and letter cases than the invariant one.</summary>
internal static class EveryCulture
{
    private static readonly string[] Names = ["en-US", "de-DE", "fr-FR", "zh-CN", "tr-TR", "ar-SA", "fa-IR"];

    /// <summary>Makes a text under each culture, which must come out the same, and answers it.</summary>
    public static string Makes(Func<string> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            string made = make();
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(made, make());
            }

            return made;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
