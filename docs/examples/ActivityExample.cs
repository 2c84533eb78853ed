using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class ActivityExample
{
    public static void Run(TextWriter output)
    {
        // README: activities
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        LocalDate today = new(2026, 10, 9);
        EvidenceMark[] accepted = [EvidenceMark.InRecordForm, EvidenceMark.AcceptedByManager];
        ValueList<ActivityEntry> done =
        [
            ActivityEntry.In("effective-call", today, HalfDay.Morning, 41) with
            {
                Marks = [.. accepted],
            },
            ActivityEntry.In("effective-call", today, HalfDay.Afternoon, 52) with
            {
                Marks = [.. accepted],
            },
            ActivityEntry.In("effective-call", today, HalfDay.Afternoon, 9), // not in the record form
            ActivityEntry.On("wechat-contact", today, 30) with
            {
                Marks = [.. accepted],
            },
            ActivityEntry.On("new-intent-customer", today, 2) with
            {
                Marks = [.. accepted],
            },
        ];

        ActivityAssessment
            .Of(ActivityProfile.Desk, today, done, policy)
            .Then(assessment => assessment.Judge(AssessedSpan.Day))
            .Switch((_, why) => output.WriteLine(why.Answer.English), refusal => output.WriteLine(refusal));
        // README: end
    }
}
