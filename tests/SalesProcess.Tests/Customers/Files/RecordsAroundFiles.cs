using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Quotas;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>The weekly data of the outlets, the daily copy, entries with a limit, the report of interests.</summary>
public class RecordsAroundFiles
{
    [Fact]
    public void One_record_of_the_outlets_meets_the_same_sentence_in_both_chapters()
    {
        MadeRecord record = new("R-1", "outlet-statistics", FileCases.Today);
        Assert.All(
            [FileParameters.RecordDuties, PlanParameters.RecordDuties],
            duties =>
                Assert.DoesNotContain(
                    RecordReview
                        .Of(
                            duties,
                            FileRoles.DepartmentManager,
                            RecordPeriod.Week,
                            FileCases.Today,
                            [record],
                            Policy.BuiltIn
                        )
                        .Accepted()
                        .Missing,
                    due => due.Duty.Id == "outlet-statistics"
                )
        );
    }

    // 1 to 7 October are off, the 8th and 9th are worked, the 10th is a Saturday that is worked
    [Fact]
    public void The_days_without_a_copy_are_the_working_days_without_one() =>
        Assert.Equal(
            [new LocalDate(2026, 10, 8), new LocalDate(2026, 10, 10)],
            RecordDays
                .Of(
                    FileParameters.RecordDuties,
                    FileRoles.SalesAssistant,
                    new DateInterval(new(2026, 10, 1), new(2026, 10, 11)),
                    [new MadeRecord("R-1", "backup", new LocalDate(2026, 10, 9))],
                    WorkingCalendar.MainlandChina,
                    Policy.BuiltIn
                )
                .Accepted()
                .MissingDays
        );

    [Fact]
    public void How_late_an_entry_is_is_said_and_follows_from_the_explanation()
    {
        EarlyEntryDue due = EarlyEntryDue
            .For("C-17", new LocalDateTime(2026, 10, 9, 15, 0), OctoberSchedule.Usual, FileCases.Host)
            .Accepted();
        Assert.Equal("C-17: no-later-than 2026-10-12T18:00:00", due.ToString());
        Decision<DueVerdict> late = due.Judge(new LocalDateTime(2026, 10, 12, 20, 30));
        Assert.Equal(Duration.FromMinutes(150), late.Accepted().Match(left => -left, by => by));
        Assert.Equal("customers.early-entry-in-time", late.Explained().Decision);
        Assert.Contains(ClauseId.Parse("FILE-S6-PRE"), late.Explained().Clauses);
        Assert.Equal(2, late.Explained().Readings[0].Value.AsWhole());
    }

    [Fact]
    public void What_is_changed_after_the_period_does_not_undo_what_was_changed_in_it()
    {
        LocalDate last = FileCases.Today.PlusDays(3);
        CustomerFile file = FileCases
            .Open(CustomerFileKind.Interests)
            .Fill("customer-standing", [FactValue.Of("old")], last)
            .Then(next =>
                next.FillSensitive(
                    "interests",
                    [FactValue.Of("chess")],
                    FileCases.Use("customer-care") with
                    {
                        On = last.PlusDays(1),
                    },
                    FileCases.Register(FileCases.Consent("customer-care", "customer-interests")),
                    FileCases.Host
                )
            )
            .Then(next =>
                next.FileUnder(new FileArchive("customers", "CAB-3", FileCases.Today), FileCases.Host)
            )
            .Accepted();
        InterestReportRow line = InterestReport
            .Of([file], new DateInterval(FileCases.Today, last))
            .Accepted()
            .Lines[0];
        Assert.Equal((true, last.ToDateOnly()), (line.IsUpdated, line.UpdatedOn));
        Assert.Equal(
            [last.AtMidnight(), last.PlusDays(1).AtMidnight()],
            FileDuties.SubjectOf(FileDuty.ProspectUpdate, file).Done
        );
        Assert.Equal(
            ["customers.file-twice"],
            InterestReport.Of([file, file], new DateInterval(FileCases.Today, last)).Refused().Codes()
        );
    }

    [Fact]
    public void How_many_records_were_updated_follows_from_the_stored_explanation_alone()
    {
        CustomerFile[] files =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(i =>
                    FileCases
                        .Open(CustomerFileKind.Interests, fileId: $"F-{i}")
                        .Fill("customer-standing", [FactValue.Of("old")], FileCases.Today.PlusDays(i))
                        .Then(file =>
                            file.FileUnder(
                                new FileArchive("customers", "CAB-3", FileCases.Today),
                                FileCases.Host
                            )
                        )
                        .Accepted()
                ),
        ];
        var period = new DateInterval(FileCases.Today.PlusDays(1), FileCases.Today.PlusDays(3));
        Decision<InterestReport> report = InterestReport.Of([.. files], period);
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(report.Explained()));
        Assert.Equal(3, stored.Outcome.AsWhole());
        Assert.Equal(
            stored.Outcome.AsWhole(),
            stored
                .FactsNamed("updated-on")
                .Count(day =>
                    day.AsDate() >= stored.FactNamed("from").AsDate()
                    && day.AsDate() <= stored.FactNamed("to").AsDate()
                )
        );
        Assert.Equal("2026-10-10..2026-10-12: 3 of 5 updated", report.Accepted().ToString());
        Assert.Equal(
            ["F-0: not updated", "F-4: not updated"],
            report.Accepted().NotUpdated.Select(line => $"{line}")
        );
    }
}
