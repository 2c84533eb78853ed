using SalesProcess.Calendars;

namespace SalesProcess.Tests.Calendars;

/// <summary>
/// Mainland China, nine to twelve and half past one to six. In October 2026 the days 1 to 7 are holidays, Saturday the
/// 10th is worked, and the 11th, 17th and 18th are off; a day has 7½ hours.
/// </summary>
internal static class OctoberSchedule
{
    public const string UsualHours = "9:00-12:00 13:30-18:00";

    public static WorkingSchedule Usual { get; } = With(UsualHours.ToHours());

    public static WorkingSchedule With(OpeningHours hours) => new(WorkingCalendar.MainlandChina, hours);
}
