using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>What holds for the completeness of every file, however it was filled in.</summary>
public class CompletenessLaws
{
    /// <summary>A kind of file, and its fields by place: what is done to them, in that order.</summary>
    public sealed record Filling(CustomerFileKind Kind, ValueList<Change> Changes)
    {
        public override string ToString() => $"{Kind}: {string.Join(", ", Changes)}";
    }

    public sealed record Change(int Place, bool Clears)
    {
        public override string ToString() => $"{(Clears ? "clear" : "fill")} {Place}";
    }

    private static readonly CustomerFileKind[] Plain =
    [
        CustomerFileKind.GroupCustomer,
        CustomerFileKind.LargeCustomer,
        CustomerFileKind.TerminalCustomer,
        CustomerFileKind.CompanyCustomer,
        CustomerFileKind.CompanyProfile,
        CustomerFileKind.EarlyInformation,
        CustomerFileKind.DealersCustomer,
    ];

    private static Arbitrary<Filling> Fillings =>
        (
            from kind in Gen.Elements(Plain)
            from changes in (
                from place in Gen.Choose(0, 8)
                from clears in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
                select new Change(place, clears)
            ).ListOf()
            select new Filling(kind, [.. changes])
        ).ThatShrinks(filling =>
            filling.Changes.Select(
                (_, i) => filling with { Changes = [.. filling.Changes.Where((_, j) => j != i)] }
            )
        );

    [Fact]
    public void Filling_a_field_in_never_makes_a_file_less_complete() =>
        Law.Holds(
            Fillings,
            filling =>
            {
                CustomerFile file = FileCases.Open(filling.Kind);
                foreach (Change change in filling.Changes)
                {
                    FileCompleteness before = FileCompleteness.Of(file).Accepted();
                    file = Made(file, change);
                    FileCompleteness after = FileCompleteness.Of(file).Accepted();
                    Assert.Equal(before.Required, after.Required);
                    Assert.True(
                        change.Clears ? after.Filled <= before.Filled : after.Filled >= before.Filled
                    );
                    Assert.Equal(after.Required - after.Filled, after.MissingReasons().Count);
                    Assert.Equal(after.IsComplete, after.Share is null || after.Share == Ratio.One);
                    Assert.Equal(after.Filled, after.ToRows(Language.English).Sum(row => row.Filled));
                }
            }
        );

    [Fact]
    public void The_share_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Fillings,
            filling =>
            {
                CustomerFile file = filling.Changes.Aggregate(FileCases.Open(filling.Kind), Made);
                Explanation why = FileCompleteness.Of(file).Explained();
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                int filled = stored.FactsNamed("required-filled").Count;
                int required = filled + stored.FactsNamed("required-empty").Count;
                Assert.Equal(
                    required == 0 ? "none-required" : new Ratio(filled, required).ToString(),
                    stored.Outcome.Text
                );
            }
        );

    [Fact]
    public void A_file_that_is_stored_and_restored_is_the_same_file() =>
        Law.Holds(
            Fillings,
            filling =>
            {
                CustomerFile file = filling.Changes.Aggregate(FileCases.Open(filling.Kind), Made);
                StoredCustomerFile stored = CustomerFileJson.Read(CustomerFileJson.Write(file));
                Assert.Equal(file.ToStored(), stored);
                Assert.Equal(
                    file,
                    CustomerFile.Restore(stored, ConsentRegister.Empty, FileCases.Host).Accepted()
                );
            },
            cases: 300
        );

    private static CustomerFile Made(CustomerFile file, Change change) =>
        file.Fill(
                file.Entries[change.Place % file.Entries.Count].Field.Id,
                change.Clears ? [] : [FactValue.Of("words")],
                FileCases.Today
            )
            .Accepted();
}
