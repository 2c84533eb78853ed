using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>What happens to a file after it is opened: changes in order, reviews, filing, closing.</summary>
public class KeepingFiles
{
    private static readonly FactValue Words = FactValue.Of("words");

    [Fact]
    public void It_is_opened_with_its_owner_and_says_nothing_of_what_is_in_it()
    {
        CustomerFile file = FileCases.Open().Fill("needs", [Words], FileCases.Today).Accepted();
        Assert.Equal(("U-3", FileCases.Today), (file.OwnerId, file.OpenedOn));
        Assert.Equal("F-1 of C-17: company-customer", file.ToString());
        Assert.Equal(FileCases.Today, file.UpdatedOn);
        Assert.Equal(
            ["F-1: basic-information", "F-1: needs", "F-1: transaction-history"],
            file.ToRows(Language.Chinese).Select(row => row.ToString())
        );
        Assert.Equal("需求", file.ToRows(Language.Chinese)[1].Field);
        Assert.Equal("words", file.ToRows(Language.English)[1].Value);
    }

    [Fact]
    public void Nothing_is_changed_before_it_was_changed_last()
    {
        CustomerFile file = FileCases.Open().Fill("needs", [Words], FileCases.Today.PlusDays(3)).Accepted();
        Assert.True(file.Fill("needs", [], FileCases.Today.PlusDays(3)).IsAccepted);
        RefusalReason reason = Assert.Single(
            file.Fill("needs", [Words], FileCases.Today.PlusDays(2)).Refused().Reasons
        );
        Assert.Equal(FileRefusals.DateTooEarly.Code, reason.Code);
        Assert.Equal("2026-10-12", reason.FactNamed("earliest").Text);
        Assert.True(file.Fill("basic-information", [Words], FileCases.Today).IsAccepted);
    }

    [Fact]
    public void Everything_that_speaks_against_a_change_is_said_at_once()
    {
        CustomerFile closed = FileCases.Open().Close(FileCases.Today).Accepted();
        Assert.Equal(
            ["customers.file-closed", "customers.file-date-too-early", "checklists.value-of-another-kind"],
            closed.Fill("needs", [FactValue.Of(7)], FileCases.Today.PlusDays(-1)).Refused().Codes()
        );
        Assert.Equal(["customers.file-closed"], closed.Review(FileCases.Today).Refused().Codes());
        Assert.Equal(["customers.file-closed"], closed.Close(FileCases.Today).Refused().Codes());
    }

    [Fact]
    public void A_file_is_closed_no_earlier_than_anything_in_it()
    {
        CustomerFile file = FileCases
            .Open()
            .Fill("needs", [Words], FileCases.Today.PlusDays(1))
            .Then(next => next.Review(FileCases.Today.PlusDays(5)))
            .Accepted();
        Assert.False(file.Close(FileCases.Today.PlusDays(4)).IsAccepted);
        Assert.True(file.Close(FileCases.Today.PlusDays(5)).IsAccepted);
    }

    [Fact]
    public void The_last_review_and_the_last_change_are_what_the_duties_look_at()
    {
        CustomerFile file = FileCases
            .Open()
            .Fill("needs", [Words], FileCases.Today.PlusDays(1))
            .Then(next => next.Review(FileCases.Today.PlusDays(5)))
            .Accepted();
        Assert.Equal(
            [FileCases.Today.PlusDays(5).AtMidnight()],
            FileDuties.SubjectOf(FileDuty.FileReview, file).Done
        );
        Assert.Equal(
            [FileCases.Today.PlusDays(1).AtMidnight()],
            FileDuties.SubjectOf(FileDuty.ProspectUpdate, file).Done
        );
        Assert.Empty(FileDuties.SubjectOf(FileDuty.FileReview, FileCases.Open()).Done);
    }

    [Fact]
    public void Stale_files_are_listed_with_the_longest_overdue_first()
    {
        CustomerFile[] files =
        [
            FileCases.Open(fileId: "F-1").Review(FileCases.Today.PlusDays(10)).Accepted(),
            FileCases.Open(fileId: "F-2"),
            FileCases.Open(fileId: "F-3").Review(FileCases.Today.PlusDays(40)).Accepted(),
        ];
        CadenceReview stale = FileDuties
            .Of(FileDuty.FileReview, FileCases.Host)
            .Then(duty =>
                duty.Review(
                    [.. files.Select(file => FileDuties.SubjectOf(FileDuty.FileReview, file))],
                    FileCases.Today.PlusDays(101).At(new LocalTime(9, 0)),
                    WorkingCalendar.MainlandChina
                )
            )
            .Accepted();
        Assert.Equal(["F-2", "F-1"], stale.Overdue.Select(one => one.Subject));
        Assert.All(
            stale.OverdueReasons(),
            reason =>
                Assert.Equal(("FILE-S4-02", "files-host/files-host-1"), ($"{reason.Clause}", reason.Edition))
        );
    }

    [Fact]
    public void How_long_it_is_kept_cites_the_clause_and_the_value_and_ends_with_all_dates()
    {
        CustomerFile file = FileCases.Open().Close(FileCases.Today).Accepted();
        Explanation why = file.KeptUntil(FileCases.Host).Explained();
        Assert.Equal(
            why.FactNamed("closed-on")
                .AsDate()
                .PlusYears(
                    (int)
                        why
                            .Readings.Single(r => r.Parameter == "customers.file-retention-years")
                            .Value.AsWhole()
                ),
            why.Outcome.AsDate()
        );
        CustomerFile last = FileCases.Open().Close(LocalDate.MaxIsoValue).Accepted();
        Assert.Equal(["customers.file-date-too-late"], last.KeptUntil(FileCases.Host).Refused().Codes());
    }

    [Fact]
    public void A_filed_file_and_one_that_is_not_say_so()
    {
        CustomerFile file = FileCases.Open();
        Assert.Equal("FILE-S4-03", $"{file.NotFiledReason()!.Clause}");
        Assert.Equal(
            "FILE-S0-01",
            $"{FileCases.Open(CustomerFileKind.DealersCustomer).NotFiledReason()!.Clause}"
        );
        CustomerFile filed = file.FileUnder(
                new FileArchive("customers", "CAB-3", FileCases.Today),
                FileCases.Host
            )
            .Accepted();
        Assert.Null(filed.NotFiledReason());
        Assert.Equal("customers at CAB-3", $"{filed.Archive}");
    }
}
