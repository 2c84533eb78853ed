using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>Contacts under caps and wishes, held against a model that counts in its own way.</summary>
public class ContactLaws
{
    public sealed record AnyContacts(
        ContactEvent Contact,
        ValueList<ContactEvent> Made,
        ValueList<ContactWish> Wishes
    )
    {
        public override string ToString() =>
            $"{Contact}; made {string.Join("; ", Made)}; wishes {string.Join("; ", Wishes.Select(w => $"{w} of {string.Join('+', w.Channels)} lifted {w.LiftedOn}"))}";
    }

    private static readonly LocalDate Start = new(2026, 10, 19); // a Monday; the month ends on a Saturday

    private static readonly ContactChannel[] Channels = Enum.GetValues<ContactChannel>();

    private static Gen<ContactEvent> AnyContact =>
        from customer in Gen.Frequency((5, Gen.Constant("C-17")), (1, Gen.Constant("C-18")))
        from channel in Gen.Elements(Channels)
        from day in Gen.Choose(0, 20)
        from hour in Gen.Choose(8, 18)
        select new ContactEvent
        {
            CustomerId = customer,
            Channel = channel,
            At = Start.PlusDays(day).At(new LocalTime(hour, 0)),
        };

    private static Gen<ContactWish> AnyWish =>
        from channels in Gen.SubListOf(Channels)
        from since in Gen.Choose(0, 20)
        from lifted in Gen.Choose(-1, 20)
        select new ContactWish
        {
            CustomerId = "C-17",
            Channels = [.. channels],
            Since = Start.PlusDays(since),
            LiftedOn = lifted < 0 ? null : Start.PlusDays(lifted),
        };

    private static Arbitrary<AnyContacts> Cases =>
        (
            from contact in AnyContact
            from made in AnyContact.ListOf()
            from wishes in Gen.Frequency(
                (2, Gen.Constant(new List<ContactWish>())),
                (1, AnyWish.ListOf().Select(list => list.ToList()))
            )
            select new AnyContacts(contact with { CustomerId = "C-17" }, [.. made], [.. wishes])
        ).ThatShrinks(one =>
            one.Made.Select((_, i) => one with { Made = [.. one.Made.Where((_, j) => j != i)] })
                .Concat(
                    one.Wishes.Select((_, i) => one with { Wishes = [.. one.Wishes.Where((_, j) => j != i)] })
                )
        );

    [Fact]
    public void What_is_counted_and_refused_is_what_the_model_counts_and_refuses() =>
        Law.Holds(
            Cases,
            one =>
            {
                LocalDate day = one.Contact.At.Date;
                bool wished = one.Wishes.Any(wish => Forbids(wish, one.Contact.Channel, day));
                bool reached = Reached(one, day);
                Check(one)
                    .Switch(
                        (clearance, _) =>
                        {
                            Assert.False(wished || reached);
                            Assert.All(
                                clearance.Counts,
                                count => Assert.Equal(Counted(one, count.Cap.Id, day), count.Count)
                            );
                        },
                        refusal =>
                        {
                            Assert.Equal(
                                wished,
                                refusal.Reasons.Any(r => r.Code == PrivacyRefusals.DoNotContact.Code)
                            );
                            Assert.Equal(
                                reached,
                                refusal.Reasons.Any(r => r.Code != PrivacyRefusals.DoNotContact.Code)
                            );
                        }
                    );
            },
            cases: 3_000
        );

    [Fact]
    public void The_next_day_is_the_first_one_on_which_the_contact_is_not_refused() =>
        Law.Holds(
            Cases,
            one =>
            {
                AnyContacts unwished = one with { Wishes = [] };
                if (
                    !Check(unwished).TryGetRefusal(out Refusal? refusal)
                    || refusal.Reasons[0].FindFact("next-allowed") is not { } next
                )
                {
                    return;
                }

                LocalDate day = one.Contact.At.Date;
                // what is made later than the contact in question is not known at that moment
                ValueList<ContactEvent> known = [.. one.Made.Where(made => made.At <= one.Contact.At)];
                while (Reached(one with { Made = known }, day))
                {
                    day = day.PlusDays(1);
                }

                Assert.Equal(day, next.AsDate());
                Assert.True(
                    Check(
                        new AnyContacts(one.Contact with { At = day.At(new LocalTime(8, 0)) }, known, [])
                    ).IsAccepted
                );
            },
            cases: 3_000
        );

    [Fact]
    public void That_it_may_be_made_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Cases,
            one =>
                Check(one)
                    .Switch(
                        (_, why) =>
                        {
                            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                            LocalDateTime at = stored.FactNamed("at").AsDateTime();
                            Assert.All(
                                stored.Steps,
                                step =>
                                {
                                    int counted = step.FactsNamed("counted")
                                        .Count(time =>
                                            time.AsDateTime() <= at
                                            && time.AsDateTime().Date >= step.FactNamed("from").AsDate()
                                            && time.AsDateTime().Date <= step.FactNamed("to").AsDate()
                                        );
                                    Assert.Equal(step.Outcome.AsWhole(), counted);
                                    Assert.True(counted < step.FactNamed("most").AsWhole());
                                }
                            );
                        },
                        _ => { }
                    )
        );

    [Fact]
    public void A_wish_stands_above_every_cap_also_where_none_is_reached()
    {
        var wish = new ContactWish { CustomerId = "C-17", Since = Start };
        RefusalReason reason = Assert.Single(
            Check(
                    new AnyContacts(
                        new ContactEvent
                        {
                            CustomerId = "C-17",
                            Channel = ContactChannel.Wechat,
                            At = Start.At(new LocalTime(9, 0)),
                        },
                        [],
                        [wish]
                    )
                )
                .Refused()
                .Reasons
        );
        Assert.Equal(("customers.do-not-contact", "LEAD-EXPECT-03"), (reason.Code.Code, $"{reason.Clause}"));
        Assert.Equal("C-17: no contact since 2026-10-19", $"{wish}");
    }

    [Fact]
    public void A_cap_for_half_a_day_or_without_a_most_is_a_fault_of_the_policy() =>
        Assert.Equal(
            ["customers.contact-cap-not-usable", "customers.contact-cap-not-usable"],
            ContactCheck
                .Of(
                    new ContactEvent
                    {
                        CustomerId = "C-17",
                        Channel = ContactChannel.Visit,
                        At = Start.At(new LocalTime(9, 0)),
                    },
                    [],
                    [],
                    Policy.With(
                        (
                            "customers.contact-caps",
                            """
                            [{ "id": "a", "clause": "LEAD-EXPECT-03", "label": { "en": "a", "zh": "甲" },
                               "activity": { "name": "contact", "label": { "en": "contact", "zh": "联系" } },
                               "period": "morning", "least": 0, "most": 1, "mostIs": "cap" },
                             { "id": "b", "clause": "LEAD-EXPECT-03", "label": { "en": "b", "zh": "乙" },
                               "activity": { "name": "contact", "label": { "en": "contact", "zh": "联系" } },
                               "period": "week", "least": 1 }]
                            """
                        )
                    )
                )
                .Refused()
                .Codes()
        );

    private static Decision<ContactClearance> Check(AnyContacts one) =>
        ContactCheck.Of(one.Contact, one.Made, one.Wishes, FileCases.Host);

    // the model: 2 calls a week, 1 message a day, no letter, 4 of all a month
    private static bool Reached(AnyContacts one, LocalDate day) =>
        one.Contact.Channel switch
        {
            ContactChannel.Letter => true,
            ContactChannel.Telephone => Counted(one, "calls-a-week", day) >= 2,
            ContactChannel.Wechat or ContactChannel.TextMessage => Counted(one, "messages-a-day", day) >= 1,
            _ => false,
        }
        || Counted(one, "all-a-month", day) >= 4;

    private static int Counted(AnyContacts one, string cap, LocalDate day) =>
        one.Made.Count(made =>
            made.CustomerId == "C-17"
            && made.At <= one.Contact.At
            && cap switch
            {
                "calls-a-week" => made.Channel == ContactChannel.Telephone
                    && Monday(made.At.Date) == Monday(day),
                "messages-a-day" => made.Channel is ContactChannel.Wechat or ContactChannel.TextMessage
                    && made.At.Date == day,
                _ => (made.At.Year, made.At.Month) == (day.Year, day.Month),
            }
        );

    private static LocalDate Monday(LocalDate day) =>
        day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    private static bool Forbids(ContactWish wish, ContactChannel channel, LocalDate day) =>
        (wish.Channels.Count == 0 || wish.Channels.Any(one => one == channel))
        && day >= wish.Since
        && (wish.LiftedOn is null || day < wish.LiftedOn);
}
