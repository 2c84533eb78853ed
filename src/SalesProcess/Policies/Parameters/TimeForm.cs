using NodaTime;
using NodaTime.Text;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a time of day: hours and minutes, as on a clock of 24 hours.</summary>
internal static class TimeForm
{
    /// <summary>The same, for the schema.</summary>
    internal const string Pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    internal static string Write(LocalTime time) => HoursAndMinutes.Format(time);

    internal static LocalTime? Read(DocumentReader reader, DocumentNode? node)
    {
        if (reader.Text(node) is not { } text)
        {
            return null;
        }

        ParseResult<LocalTime> time = HoursAndMinutes.Parse(text);
        if (!time.Success)
        {
            reader.Report(
                node!,
                $"'{text}' is not a time of day. Write hours and minutes, such as 17:30.",
                $"“{text}”不是一天中的时刻。请按时:分书写，例如17:30。"
            );
        }

        return time.Success ? time.Value : null;
    }
}
