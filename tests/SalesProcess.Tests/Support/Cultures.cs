using System.Globalization;

namespace SalesProcess.Tests.Support;

/// <summary>Cultures that differ in separators, signs, digits, casing and calendar.</summary>
internal static class Cultures
{
    private static readonly string[] Names = ["en-US", "de-DE", "fr-FR", "zh-CN", "tr-TR", "ar-SA", "fa-IR"];

    /// <summary>Makes a text under each culture, which must come out the same, and answers it.</summary>
    public static string Makes(Func<string> make)
    {
        string made = make();
        UnderEach(_ => Assert.Equal(made, make()));
        return made;
    }

    /// <summary>Runs a check under each culture; a failure names the culture.</summary>
    public static void UnderEach(Action<CultureInfo> check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Exception? fault = Record.Exception(() => check(CultureInfo.CurrentCulture));
                Assert.True(fault is null, $"Under {name}: {fault}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
