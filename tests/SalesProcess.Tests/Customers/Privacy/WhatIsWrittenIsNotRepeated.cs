using SalesProcess.Checklists;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>What is written into files, forms and lists is in no message, explanation, log line or exception; the
/// answers of all that is done with them are searched, in both languages and as JSON.</summary>
public class WhatIsWrittenIsNotRepeated
{
    private static readonly FactValue Words = FactValue.Of(Marked.Mark);

    private static readonly ConsentRegister Consents = FileCases.Register(
        FileCases.Consent("customer-care", "person-hobbies", "customer-interests", "dealer-hobbies")
    );

    public static TheoryData<CustomerFileKind> Kinds() => new(Enum.GetValues<CustomerFileKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void By_filling_completing_checking_keeping_and_restoring_a_file(CustomerFileKind kind)
    {
        var heard = new List<string>();
        CustomerFile file = Marks(FileCases.Open(kind), heard);
        Hear(heard, FileCompleteness.Of(file));
        FileValidation valid = Hear(
            heard,
            FileValidation.Of(file, [new FieldCheck("needs", FileCases.Today, false)], FileCases.Today)
        )!;
        heard.AddRange(valid.Reasons().Select(Text));
        heard.AddRange(valid.Completeness.MissingReasons().Select(Text));
        Hear(heard, file.FileUnder(new FileArchive("customers", "CAB-3", FileCases.Today), FileCases.Host));
        Hear(heard, file.FileUnder(new FileArchive("cabinet", "CAB-3", FileCases.Today), FileCases.Host));
        Hear(heard, file.Review(FileCases.Today));
        CustomerFile closed = Hear(heard, file.Close(FileCases.Today))!;
        Hear(heard, closed.KeptUntil(FileCases.Host));
        Hear(heard, closed.Fill(file.Entries[0].Field.Id, [Words], FileCases.Today));
        StoredCustomerFile stored = file.ToStored();
        Hear(heard, CustomerFile.Restore(stored, Consents, FileCases.Host));
        Hear(heard, CustomerFile.Restore(stored, ConsentRegister.Empty, FileCases.Host));
        Hear(heard, CustomerFile.Restore(stored, Consents, Policy.BuiltIn));
        heard.AddRange([$"{stored}", $"{closed}", .. stored.Entries.Select(entry => $"{entry}")]);
        heard.AddRange(file.ToRows(Language.English).Select(row => $"{row}"));

        Assert.Contains(Marked.Mark, CustomerFileJson.Write(file), StringComparison.Ordinal);
        Assert.DoesNotContain(heard, text => text.Contains(Marked.Mark, StringComparison.Ordinal));
    }

    [Fact]
    public void By_judging_uses_of_what_is_in_a_file()
    {
        var heard = new List<string>();
        CustomerFile file = Marks(FileCases.Open(CustomerFileKind.PersonalProfile), heard);
        Assert.Equal([Words], file.Entries[0].Values);
        foreach (string purpose in (string[])["customer-care", "order-handling", "resale"])
        {
            foreach (string field in (string[])["hobbies", "health", "shoe-size"])
            {
                Hear(
                    heard,
                    DataUses.Check(
                        FileCases.Use(purpose) with
                        {
                            Kind = file.Kind,
                            Fields = [field],
                            DisclosedTo = [new DataPerson("agency")],
                        },
                        Consents,
                        FileCases.Host
                    )
                );
                Hear(
                    heard,
                    file.FillSensitive(field, [Words], FileCases.Use(purpose), Consents, FileCases.Host)
                );
            }
        }

        Assert.DoesNotContain(heard, text => text.Contains(Marked.Mark, StringComparison.Ordinal));
    }

    [Fact]
    public void By_filling_a_form_in_also_where_it_does_not_fit()
    {
        var heard = new List<string>();
        FilledForm form = FilledForm
            .Start(PlanParameters.GoalSetting, new Dictionary<string, string>(), Policy.BuiltIn)
            .Accepted();
        Hear(heard, form.Fill("feasibility", [Words, Words]));
        Hear(heard, form.Fill("feasibility", [new FactValue("percentage", Marked.Mark)]));
        FilledForm basis = Hear(heard, form.Fill("basis", [Words, FactValue.Of("plan"), Words]))!;
        FilledForm all = basis
            .Fill("ideal-value", [FactValue.Of(Money.Parse("CNY 1.00"))])
            .Then(next => next.Fill("feasibility", [FactValue.Of(Percentage.Parse("80%"))]))
            .Accepted();
        Hear(heard, all.Complete());
        heard.AddRange([$"{all}", .. all.Entries.Select(entry => $"{entry}")]);

        Assert.DoesNotContain(heard, text => text.Contains(Marked.Mark, StringComparison.Ordinal));
    }

    [Fact]
    public void By_answering_a_list_also_where_it_does_not_fit()
    {
        var heard = new List<string>();
        ChecklistAnswer answer = ChecklistAnswer.Given(Words);
        PolicyItem item = new("why", ClauseId.Parse("PRIV-01"), new("Why", "原因"), ItemAnswer.Value, []);
        foreach (FieldKind kind in Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.YesNo))
        {
            Checklist list = Checklist.Start(
                [item with { Kind = kind, Options = [new("one", new("One", "一"))] }],
                new Dictionary<string, string>()
            );
            Checklist? answered = Hear(heard, list.Answer("why", answer));
            Hear(heard, list.Answer("why", ChecklistAnswer.DoesNotApply(Marked.Mark)));
            heard.Add($"{answered} {answer}");
            if (answered is not null)
            {
                Hear(heard, answered.Complete());
            }
        }

        Assert.DoesNotContain(heard, text => text.Contains(Marked.Mark, StringComparison.Ordinal));
    }

    [Fact]
    public void By_figures_that_do_not_fit_a_sensitive_field()
    {
        var heard = new List<string>();
        PolicyEdition policy = FileCases.HostWith(
            """
            "customers.file-interests": { "value": [
              { "id": "interests", "clause": "FILE-S17-INT", "text": { "en": "Interests", "zh": "兴趣" },
                "kind": "date", "takes": "any-number", "sensitive": "customer-interests" } ] },
            """
        );
        CustomerFile file = FileCases.Open(CustomerFileKind.Interests, policy);
        CustomerFile? With(FactValue value) =>
            Hear(
                heard,
                file.FillSensitive("interests", [value], FileCases.Use("customer-care"), Consents, policy)
            );
        Assert.Null(With(FactValue.Of(1_380_013_800)));
        Assert.NotNull(With(FactValue.Of(new LocalDate(1961, 2, 3))));
        Assert.DoesNotContain(
            heard,
            text =>
                text.Contains("1380013800", StringComparison.Ordinal)
                || text.Contains("1961", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void By_what_is_thrown_at_a_mistake_of_the_caller()
    {
        CustomerFile file = Marks(FileCases.Open(CustomerFileKind.CompanyCustomer), []);
        Exception?[] thrown =
        [
            Record.Exception(() =>
                file.FillSensitive(
                    "needs",
                    [Words],
                    FileCases.Use("customer-care") with
                    {
                        CustomerId = "C-18",
                    },
                    Consents,
                    FileCases.Host
                )
            ),
            Record.Exception(() =>
                file.Fill("needs", [Words], FileCases.Today.WithCalendar(CalendarSystem.Julian))
            ),
            Record.Exception(() =>
                CustomerFileJson.Read(
                    CustomerFileJson.Write(file).Replace("\"owner\"", "\"boss\"", StringComparison.Ordinal)
                )
            ),
            Record.Exception(() =>
                CustomerFileJson.Read(
                    CustomerFileJson.Write(file).Replace("\"type\"", "\"sort\"", StringComparison.Ordinal)
                )
            ),
            Record.Exception(() => file.ToStored() with { FileId = " " }),
        ];
        Assert.All(
            thrown,
            fault =>
                Assert.DoesNotContain(
                    Marked.Mark,
                    $"{Assert.IsAssignableFrom<Exception>(fault)}",
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>Writes the mark into every field that takes words, and hears what is answered.</summary>
    private static CustomerFile Marks(CustomerFile file, List<string> heard) =>
        file.Entries.Aggregate(
            file,
            (before, entry) =>
                (
                    entry.Field.Sensitive is null
                        ? Hear(heard, before.Fill(entry.Field.Id, [Words], FileCases.Today))
                        : Hear(
                            heard,
                            before.FillSensitive(
                                entry.Field.Id,
                                [Words],
                                FileCases.Use("customer-care"),
                                Consents,
                                FileCases.Host
                            )
                        )
                ) ?? Hear(heard, before.Fill(entry.Field.Id, [FactValue.Of("new")], FileCases.Today))!
        );

    /// <summary>Everything that a decision says: as a log line, in both languages, and as JSON.</summary>
    private static T? Hear<T>(List<string> heard, Decision<T> decision)
    {
        heard.Add($"{decision}");
        return decision.Match(
            (value, why) =>
            {
                heard.AddRange([
                    $"{value}",
                    $"{why}",
                    ExplanationJson.Write(why),
                    ExplanationText.Render(why, Language.English),
                    ExplanationText.Render(why, Language.Chinese),
                ]);
                return value;
            },
            refusal =>
            {
                heard.AddRange([RefusalJson.Write(refusal), .. refusal.Reasons.Select(Text)]);
                return default(T);
            }
        );
    }

    private static string Text(RefusalReason reason) =>
        $"{reason} {reason.Message.English} {reason.Message.Chinese} {string.Join(' ', reason.Facts)}";
}
