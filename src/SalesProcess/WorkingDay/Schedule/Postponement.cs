using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>Lets a part of the day give way to the meetings of the company.</summary>
internal static class Postponement
{
    /// <summary>The part of the day with the times that hold; null where the day has no time left for it.</summary>
    internal static DayBlock? Of(PolicySlot slot, ValueList<CompanyMeeting> meetings)
    {
        var block = new DayBlock(slot, slot.From, slot.To, []);
        if (!slot.GivesWay || slot.From is not { } first || slot.To is not { } last)
        {
            return block;
        }

        long length = last.NanosecondOfDay - first.NanosecondOfDay;
        while (
            meetings
                .Where(meeting => block.Overlaps(meeting.From, meeting.To))
                .OrderBy(meeting => meeting.From)
                .FirstOrDefault()
                is { } meeting
        )
        {
            if (meeting.To.NanosecondOfDay + length >= NodaConstants.NanosecondsPerDay)
            {
                return null;
            }

            block = new DayBlock(
                slot,
                meeting.To,
                LocalTime.FromNanosecondsSinceMidnight(meeting.To.NanosecondOfDay + length),
                [.. block.GaveWayTo, meeting]
            );
        }

        return block;
    }
}
