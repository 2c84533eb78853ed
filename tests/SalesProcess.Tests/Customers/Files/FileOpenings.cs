using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>When a file is opened: four moments of the sources, one of which a policy picks.</summary>
public class FileOpenings
{
    public sealed record AnyOpening(FileOpeningMoment Moment, int? On, int? Opened, int AsOf);

    private static readonly PolicyEdition[] Policies =
    [
        .. Enum.GetValues<FileOpeningMoment>()
            .Select(moment => Policy.With(("customers.file-opening", $"\"{Kebab(moment)}\""))),
    ];

    private static Arbitrary<AnyOpening> Cases =>
        (
            from moment in Gen.Elements(Enum.GetValues<FileOpeningMoment>())
            from day in Maybe
            from opened in Maybe
            from asOf in Gen.Choose(-3, 3)
            select new AnyOpening(moment, day, opened, asOf)
        ).ThatShrinks(one => [one with { On = null }, one with { Opened = null }]);

    private static Gen<int?> Maybe =>
        Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(-3, 3).Select(day => (int?)day));

    [Fact]
    public void The_state_is_that_of_the_moment_picked_and_of_no_other() =>
        Law.Holds(
            Cases,
            one =>
            {
                FileOpening made = Judge(one).Accepted();
                // worked out anew: the file counts if it is there by the day; before a delivery means the day before
                int? due = one.Moment == FileOpeningMoment.DirectDelivery ? one.On - 1 : one.On;
                int? opened = one.Opened <= one.AsOf ? one.Opened : null;
                string expected =
                    opened is not null ? (due is null || opened <= due ? "opened-in-time" : "opened-late")
                    : due is null || one.AsOf < due ? "not-due-yet"
                    : one.AsOf == due ? "due-today"
                    : "overdue";
                Assert.Equal(expected, made.ToRow(Language.English).StateCode);
                Assert.Equal(expected == "overdue", made.OverdueReason() is not null);
            }
        );

    [Fact]
    public void The_state_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Cases,
            one =>
            {
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Judge(one).Explained()));
                LocalDate? due = stored.FindFact("moment-on")?.AsDate();
                due = stored.FactNamed("moment").Text == "direct-delivery" ? due?.PlusDays(-1) : due;
                LocalDate? opened = stored.FindFact("opened-on")?.AsDate();
                LocalDate asOf = stored.FactNamed("on").AsDate();
                Assert.Equal(
                    opened is { } on ? (due < on ? "opened-late" : "opened-in-time")
                        : due is not { } day || day > asOf ? "not-due-yet"
                        : day == asOf ? "due-today"
                        : "overdue",
                    stored.Outcome.Text
                );
                Assert.Equal("K-51", stored.Readings[0].Conflict);
            }
        );

    private static Decision<FileOpening> Judge(AnyOpening one)
    {
        LocalDate? on = one.On is { } day ? FileCases.Today.PlusDays(day) : null;
        LocalDate other = FileCases.Today.PlusDays(-30);
        var moments = new CustomerMoments
        {
            CustomerId = "C-17",
            FirstReceptionOn = one.Moment == FileOpeningMoment.FirstReception ? on : other,
            InvitedOn = one.Moment == FileOpeningMoment.PhoneInvitation ? on : other,
            DealerEvaluatedOn = one.Moment == FileOpeningMoment.LastDealerStep ? on : other,
            DirectDeliveryOn = one.Moment == FileOpeningMoment.DirectDelivery ? on : other,
            FileOpenedOn = one.Opened is { } opened ? FileCases.Today.PlusDays(opened) : null,
        };
        return FileOpening.Judge(moments, FileCases.Today.PlusDays(one.AsOf), Policies[(int)one.Moment]);
    }

    private static string Kebab(FileOpeningMoment moment) =>
        moment switch
        {
            FileOpeningMoment.FirstReception => "first-reception",
            FileOpeningMoment.PhoneInvitation => "phone-invitation",
            FileOpeningMoment.LastDealerStep => "last-dealer-step",
            _ => "direct-delivery",
        };
}
