using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.WorkingDay;

namespace SalesProcess.Examples;

internal static class DayListExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        // README: working day
        LocalDate today = new(2026, 10, 9);
        CompanyMeeting allHands = new("ALL-HANDS", new LocalTime(9, 0), new LocalTime(9, 20));

        DaySchedule
            .For(DayProfile.Telesales, today, [allHands], policy)
            .Switch(
                (day, why) => output.WriteLine($"{day.Find("morning-meeting")}. {why.Answer.English}"),
                refusal => output.WriteLine(refusal)
            );

        // every customer with intent leaves the evening meeting with a next action and a date
        DayList
            .Start(DayListKind.FollowUps, DayProfile.Telesales, today, ["C-1042"], policy)
            .Then(list => list.Fill("C-1042", "next-action", [FactValue.Of("send the offer")]))
            .Then(list => list.Complete())
            .Switch(
                (_, why) => output.WriteLine(why.Answer.English),
                refusal => output.WriteLine(string.Join("\n", refusal.Messages(Language.English)))
            );
        // README: end
    }
}
