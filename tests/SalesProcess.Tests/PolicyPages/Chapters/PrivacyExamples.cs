using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of customer files: uses of customer data, consents, sensitive fields, contacts.</summary>
internal static class PrivacyExamples
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new(
            "data-use",
            ["Policy", "File", "Fields", "Purpose", "By", "Shown to", "Consents", "On", "Sharing"],
            ["Objection", "Refusal"],
            Use
        ),
        new("consent", ["Given on", "Until", "Withdrawn on", "On"], ["Standing"], Standing),
        new(
            "consent-withdrawal",
            ["Given on", "Withdrawn on", "Again on"],
            ["Withdrawn", "Refusal"],
            Withdrawal
        ),
        new(
            "sensitive-field",
            ["Policy", "File", "Field", "Purpose", "Consents", "Way"],
            ["Filled in", "Refusal"],
            Sensitive
        ),
        new(
            "contact",
            ["Policy", "Made", "Wishes", "Channel", "At"],
            ["Counted", "Next day", "Refusal"],
            Contact
        ),
        new("shown-words", ["Written"], ["Shown"], Shown),
    ];

    /// <summary>Consents such as <c>customer-care from 2026-10-01 until 2026-12-31 naming person-hobbies</c>.</summary>
    private static ConsentRegister Consents(Row row) =>
        ConsentRegister
            .Of(
                RecordExamples
                    .Parts(row.Find("Consents"))
                    .Select(
                        (cell, i) =>
                        {
                            string[] words = cell.Split(' ');
                            return new Consent
                            {
                                ConsentId = $"CS-{i + 1}",
                                CustomerId = After(words, "of") ?? "C-17",
                                Purpose = words[0],
                                GivenOn = Date(After(words, "from")!),
                                Until = After(words, "until") is { } until ? Date(until) : null,
                                WithdrawnOn = After(words, "withdrawn") is { } on ? Date(on) : null,
                                EvidenceId = "E-1",
                                SensitiveFields = After(words, "naming") is { } name ? [name] : [],
                            };
                        }
                    )
                    .ToValueList()
            )
            .Accepted();

    private static string? After(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var place ? words[place + 1] : null;

    private static DataPerson Person(string cell) =>
        cell.Split(' ') is [var role, var relation]
            ? new DataPerson(
                role,
                relation switch
                {
                    "(sales)" => PersonRelation.SalesStaff,
                    "(involved)" => PersonRelation.Involved,
                    _ => throw new FormatException($"'{relation}' is neither (sales) nor (involved)."),
                }
            )
            : new DataPerson(cell);

    private static DataUse UseOf(Row row) =>
        new()
        {
            CustomerId = "C-17",
            Kind = row.Find("File") is { } kind ? FileExamples.KindOf(kind) : null,
            Fields = row.List("Fields").ToValueList(),
            Purpose = row.Text("Purpose"),
            By = Person(row.Find("By") ?? "owner"),
            DisclosedTo = row.List("Shown to").Select(Person).ToValueList(),
            On = row.Find("On") is null ? Today : row.Date("On"),
        };

    private static IReadOnlyDictionary<string, string> Use(Row row)
    {
        PolicyEdition policy = row.Find("Sharing") is { } sharing
            ? FileCases.HostWith($"\"customers.secrecy-or-sharing\": {{ \"value\": \"{sharing}\" }},")
            : FileExamples.PolicyOf(row);
        return Example.Of(
            DataUses.Check(UseOf(row), Consents(row), policy),
            (none, why) =>
            {
                Assert.Equal("no-objection", why.Outcome.Text);
                return new Dictionary<string, string> { ["Objection"] = "none; no permission" };
            }
        );
    }

    private static IReadOnlyDictionary<string, string> Standing(Row row) =>
        new Dictionary<string, string>
        {
            ["Standing"] = PrivacyLabels
                .Of(
                    new Consent
                    {
                        ConsentId = "CS-1",
                        CustomerId = "C-17",
                        Purpose = "customer-care",
                        GivenOn = row.Date("Given on"),
                        Until = row.Find("Until") is null ? null : row.Date("Until"),
                        WithdrawnOn = row.Find("Withdrawn on") is null ? null : row.Date("Withdrawn on"),
                        EvidenceId = "E-1",
                    }.StandingOn(row.Date("On"))
                )
                .English,
        };

    private static IReadOnlyDictionary<string, string> Withdrawal(Row row) =>
        Example.Of(
            ConsentRegister
                .Empty.Give(
                    new Consent
                    {
                        ConsentId = "CS-1",
                        CustomerId = "C-17",
                        Purpose = "customer-care",
                        GivenOn = row.Date("Given on"),
                        EvidenceId = "E-1",
                    }
                )
                .Then(register => register.Withdraw("CS-1", row.Date("Withdrawn on")))
                .Then(register =>
                    row.Find("Again on") is null
                        ? register.Give(
                            new Consent
                            {
                                ConsentId = "CS-2",
                                CustomerId = "C-18",
                                Purpose = "customer-care",
                                GivenOn = row.Date("Given on"),
                                EvidenceId = "E-2",
                            }
                        )
                        : register.Withdraw("CS-1", row.Date("Again on"))
                ),
            (register, _) =>
                new Dictionary<string, string>
                {
                    ["Withdrawn"] = LocalDatePattern.Iso.Format(register.Consents[0].WithdrawnOn!.Value),
                }
        );

    /// <summary>Fills a sensitive field in: with its use, or plainly as any other field; a field of no file is only
    /// used.</summary>
    private static IReadOnlyDictionary<string, string> Sensitive(Row row)
    {
        PolicyEdition policy = FileExamples.PolicyOf(row);
        if (row.Find("File") is null)
        {
            return Example.Of(
                DataUses.Check(UseOf(row) with { Fields = [row.Text("Field")] }, Consents(row), policy),
                (_, _) => new Dictionary<string, string> { ["Filled in"] = "no objection" }
            );
        }

        return Example.Of(
            FileExamples
                .Open(row)
                .Then(file =>
                    row.Find("Way") == "plainly"
                        ? file.Fill(row.Text("Field"), [FactValue.Of("words")], Today)
                        : file.FillSensitive(
                            row.Text("Field"),
                            [FactValue.Of("words")],
                            UseOf(row),
                            Consents(row),
                            policy
                        )
                ),
            (file, _) =>
                new Dictionary<string, string>
                {
                    ["Filled in"] = string.Join(
                        ", ",
                        file.Entries.Where(entry => entry.IsFilled).Select(entry => entry.Field.Id)
                    ),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Contact(Row row)
    {
        ValueList<ContactEvent> made = RecordExamples
            .Parts(row.Find("Made"))
            .Select(cell => cell.Split(' ', 2))
            .Select(part => Event(part[0], part[1]))
            .ToValueList();
        ValueList<ContactWish> wishes = RecordExamples
            .Parts(row.Find("Wishes"))
            .Select(cell => cell.Split(' '))
            .Select(words => new ContactWish
            {
                CustomerId = "C-17",
                Channels = words[0] == "all" ? [] : [Channel(words[0])],
                Since = Date(words[2]),
                LiftedOn = After(words, "lifted") is { } lifted ? Date(lifted) : null,
            })
            .ToValueList();
        return ContactCheck
            .Of(Event(row.Text("Channel"), row.Text("At")), made, wishes, FileExamples.PolicyOf(row))
            .Match(
                (clearance, _) =>
                    new Dictionary<string, string>
                    {
                        ["Counted"] = string.Join(", ", clearance.Counts.Select(count => count.ToString())),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Next day"] = string.Join(
                        ", ",
                        refusal
                            .Reasons.Select(reason => reason.FindFact("next-allowed")?.Text)
                            .OfType<string>()
                            .Distinct()
                    ),
                    ["Counted"] = string.Join(
                        ", ",
                        refusal
                            .Reasons.Where(reason => reason.FindFact("count") is not null)
                            .Select(reason =>
                                string.Create(
                                    CultureInfo.InvariantCulture,
                                    $"{reason.FactNamed("cap")}: {reason.FactNamed("count")} of {reason.FactNamed("most")}"
                                )
                            )
                    ),
                }
            );
    }

    /// <summary>What an explanation shows of words that are written into the form of a goal.</summary>
    private static IReadOnlyDictionary<string, string> Shown(Row row) =>
        Example.Of(
            RecordExamples
                .Filled(PlanParameters.GoalSetting, row.Text("Written"), row.Policy)
                .Then(form => form.Complete()),
            (_, why) =>
                new Dictionary<string, string>
                {
                    ["Shown"] = string.Join(
                        "; ",
                        why.Facts.Where(fact => fact.Name is "basis" or "ideal-value")
                            .Select(fact => $"{fact.Name} = {fact.Show(Language.English)}")
                    ),
                }
        );

    private static ContactEvent Event(string channel, string at) =>
        new()
        {
            CustomerId = "C-17",
            Channel = Channel(channel),
            At = StockReviewExamples.At(at),
        };

    private static ContactChannel Channel(string cell) =>
        Enum.Parse<ContactChannel>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
