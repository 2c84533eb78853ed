using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>Whether a file is accurate and complete: filled in, and checked since.</summary>
public class CheckingFiles
{
    public sealed record AnyFile(ValueList<int> FilledOn, ValueList<FieldCheck> Checks, int AsOf)
    {
        public override string ToString() =>
            $"filled on {string.Join(", ", FilledOn)}; {string.Join("; ", Checks)}; as of {AsOf}";
    }

    private static readonly string[] Fields = ["basic-information", "needs", "transaction-history"];

    private static Arbitrary<AnyFile> Files =>
        (
            from filled in Gen.CollectToArray(Fields.Select(_ => Gen.Choose(-1, 4)))
            from checks in (
                from name in Gen.Elements(Fields)
                from day in Gen.Choose(0, 6)
                from right in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
                select new FieldCheck(name, FileCases.Today.PlusDays(day), right)
            ).ListOf()
            from asOf in Gen.Choose(3, 6)
            select new AnyFile([.. filled], [.. checks], asOf)
        ).ThatShrinks(one =>
            one.Checks.Select((_, i) => one with { Checks = [.. one.Checks.Where((_, j) => j != i)] })
        );

    [Fact]
    public void A_field_stands_as_its_last_check_since_its_last_change_says() =>
        Law.Holds(
            Files,
            one =>
            {
                FileValidation made = Judge(one).Accepted();
                string[] expected = [.. Fields.Select((name, i) => StateOf(one, name, one.FilledOn[i]))];
                Assert.Equal(expected, made.ToRows(Language.Chinese).Select(row => row.StateCode));
                Assert.Equal(expected.All(state => state == "right"), made.IsValid);
                Assert.Equal(expected.Count(state => state != "right"), made.Reasons().Count);
            }
        );

    [Fact]
    public void That_it_is_valid_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Files,
            one =>
            {
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Judge(one).Explained()));
                bool complete = stored.Steps[0].FactsNamed("required-empty").Count == 0;
                int fields = stored.FactsNamed("field").Count;
                int right = stored.FactsNamed("found-right").Count(fact => fact.AsYesNo());
                Assert.Equal(complete && fields == right, stored.Outcome.AsYesNo());
            }
        );

    [Fact]
    public void What_is_to_be_seen_to_is_said_with_the_file_and_the_day()
    {
        FileValidation made = Judge(
                new AnyFile([0, 2, -1], [new FieldCheck("basic-information", FileCases.Today, false)], 3)
            )
            .Accepted();
        Assert.Equal(
            [
                "Missing in “file of a company customer” of customer C-17, section “Transaction history”: “Transaction history”. Fill it in, or say in it that there is nothing.",
                "The field “Basic information” in the file 'F-1' was checked on 2026-10-09 and found wrong. Correct it and check it again.",
                "The field “Needs” in the file 'F-1' was changed on 2026-10-11 and not checked since. Check it.",
            ],
            made.Reasons().Select(reason => reason.Message.English)
        );
        Assert.Equal(
            "档案“F-1”中的“需求”于2026-10-11变更后未经核对。请予核对。",
            made.Reasons()[2].Message.Chinese
        );
        Assert.Equal("F-1: 1 missing, 1 wrong, 1 unchecked", made.ToString());
        Assert.Equal("F-1 needs: unchecked", made.ToRows(Language.English)[1].ToString());
    }

    private static Decision<FileValidation> Judge(AnyFile one)
    {
        CustomerFile file = FileCases.Open();
        for (int i = 0; i < Fields.Length; i++)
        {
            if (one.FilledOn[i] >= 0)
            {
                file = file.Fill(
                        Fields[i],
                        [FactValue.Of("words")],
                        FileCases.Today.PlusDays(one.FilledOn[i])
                    )
                    .Accepted();
            }
        }

        return FileValidation.Of(file, one.Checks, FileCases.Today.PlusDays(one.AsOf));
    }

    private static string StateOf(AnyFile one, string field, int filledOn)
    {
        if (filledOn < 0)
        {
            return "missing";
        }

        FieldCheck? last = null;
        foreach (FieldCheck check in one.Checks)
        {
            int day = Period.DaysBetween(FileCases.Today, check.CheckedOn);
            if (
                check.FieldId == field
                && day >= filledOn
                && day <= one.AsOf
                && (last is null || check.CheckedOn >= last.CheckedOn)
            )
            {
                last = check;
            }
        }

        return last is null ? "unchecked"
            : last.IsRight ? "right"
            : "wrong";
    }
}
