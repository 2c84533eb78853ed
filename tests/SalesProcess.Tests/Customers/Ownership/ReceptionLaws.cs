using System.Globalization;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>A ruling on a reception is what the clauses say, whatever the facts and whatever the order.</summary>
public class ReceptionLaws
{
    [Fact]
    public void A_ruling_is_what_the_plain_model_says() =>
        Law.Holds(
            AnyScene.All,
            scene =>
            {
                (string? owner, string? rule, string[] codes) = ReceptionModel.Of(scene);
                Decision<OwnershipRuling> decided = scene.Decide();
                Assert.Equal(codes, decided.Match((_, _) => [], refusal => refusal.Codes()));
                Assert.Equal(owner, decided.Match<string?>((ruling, _) => ruling.OwnerId, _ => null));
                Assert.Equal(
                    rule,
                    decided.Match<string?>((ruling, _) => ruling.ToRow(Language.English).Rule, _ => null)
                );
            }
        );

    [Fact]
    public void A_change_is_named_exactly_where_the_owner_changes() =>
        Law.Holds(
            AnyScene.All,
            scene =>
                scene
                    .Decide()
                    .Switch(
                        (ruling, _) =>
                        {
                            Assert.Equal(ruling.OwnerId != scene.Owner, ruling.Change is not null);
                            Assert.Equal(scene.Owner, ruling.FormerOwnerId);
                            Assert.Equal(ruling.Change?.OwnerId ?? scene.Owner, ruling.OwnerId);
                            Assert.Equal(ruling.Clause, ruling.Change?.Clause ?? ruling.Clause);
                        },
                        _ => { }
                    )
        );

    [Fact]
    public void Every_other_rule_says_what_it_lacked_or_whom_it_would_have_named() =>
        Law.Holds(
            AnyScene.All,
            scene =>
                scene
                    .Decide()
                    .Switch(
                        (ruling, why) =>
                        {
                            string[] others =
                            [
                                .. scene.Order.Where(rule => rule != ruling.ToRow(Language.English).Rule),
                            ];
                            Assert.Equal(
                                others.Select(rule => $"reception-{rule}"),
                                why.NotApplied.Select(rule => rule.Rule)
                            );
                            foreach ((string rule, RuleNotApplied told) in others.Zip(why.NotApplied))
                            {
                                RefusalReason? outranked = told.Unmet.SingleOrDefault(reason =>
                                    reason.Code == OwnershipRefusals.Outranked.Code
                                );
                                Assert.NotEmpty(told.Unmet);
                                Assert.Equal(
                                    ReceptionModel.OwnerBy(rule, scene),
                                    outranked?.FactNamed("would-own").Text
                                );
                            }
                        },
                        _ => { }
                    )
        );

    [Fact]
    public void In_whatever_order_receptions_and_calls_are_given_the_ruling_and_its_explanation_are_the_same() =>
        Law.Holds(
            (
                from scene in AnyScene.All.Generator
                from receptions in Gen.Shuffle(scene.Receptions.ToArray())
                from calls in Gen.Shuffle(scene.Calls.ToArray())
                select (scene, scene with { Receptions = [.. receptions], Calls = [.. calls] })
            ).ToArbitrary(),
            pair =>
            {
                PolicyEdition policy = pair.Item1.Policy;
                Assert.Equal(
                    ReceptionRuling
                        .Decide(pair.Item1.Visit, pair.Item1.Past, policy)
                        .Match((_, why) => ExplanationJson.Write(why), refusal => refusal.ToString()),
                    ReceptionRuling
                        .Decide(pair.Item2.Visit, pair.Item2.Past, policy)
                        .Match((_, why) => ExplanationJson.Write(why), refusal => refusal.ToString())
                );
            }
        );

    [Fact]
    public void In_every_order_exactly_one_rule_decides_on_every_set_of_facts() =>
        Law.Holds(
            Gen.Shuffle(OwnershipCases.BuiltInOrder).ToArbitrary(),
            order =>
            {
                PolicyEdition policy = new ReceptionScene { Order = [.. order] }.Policy;
                foreach (ReceptionScene facts in AnyScene.Every)
                {
                    ReceptionScene scene = facts with { Order = [.. order] };
                    OwnershipRuling ruling = ReceptionRuling
                        .Decide(scene.Visit, scene.Past, policy)
                        .Accepted();
                    Assert.Equal(
                        ReceptionModel.Decisive(scene),
                        (ruling.OwnerId, ruling.ToRow(Language.English).Rule)
                    );
                }
            },
            cases: 60
        );

    [Fact]
    public void A_return_on_the_last_day_needed_is_late_and_one_day_before_is_within_the_week() =>
        Law.Holds(
            Gen.Choose(1, 28).ToArbitrary(),
            days =>
            {
                var scene = new ReceptionScene { Owner = "U-1", Days = days };
                Assert.Equal(
                    ReceptionRule.LateReturn,
                    (scene with { Receptions = [ReceptionScene.ReceivedBy("U-1", days)] })
                        .Decide()
                        .Accepted()
                        .Rule
                );
                Explanation why = (
                    scene with
                    {
                        Receptions = [new("U-1", ReceptionScene.Now.Date.PlusDays(1 - days).AtMidnight())],
                    }
                )
                    .Decide()
                    .Explained();
                RefusalReason early = Assert.Single(
                    why.NotApplied.Single(rule => rule.Rule == "reception-late-return").Unmet
                );
                Assert.Equal(OwnershipRefusals.ReturnedTooEarly.Code, early.Code);
                Assert.Equal(1, early.FactNamed("short").AsWhole());
            }
        );

    [Fact]
    public void The_owner_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            AnyScene.All,
            scene =>
                scene
                    .Decide()
                    .Switch(
                        (_, why) =>
                        {
                            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                            Assert.Equal(why, stored);
                            Assert.Equal(stored.Outcome.Text, ReceptionModel.Of(SceneOf(stored)).Owner);
                        },
                        _ => { }
                    )
        );

    private static ReceptionScene SceneOf(Explanation why)
    {
        string? Somebody(string name) => why.FactNamed(name).Text is { Length: > 0 } who ? who : null;
        string Setting(string name) =>
            why.Readings.Single(reading => reading.Parameter == $"customers.{name}").Value.Text;
        return new ReceptionScene
        {
            Owner = Somebody("owner"),
            AppointmentBy = Somebody("appointment-by"),
            AskedFor = Somebody("asked-for"),
            Choice = Somebody("choice"),
            SamePolicy = why.FactNamed("same-policy").AsYesNo(),
            FileOpened = why.FactNamed("file-opened").AsYesNo(),
            Receptions = why.FactsNamed("received-by")
                .Zip(why.FactsNamed("received-at"))
                .Select(pair => new Reception(pair.First.Text, pair.Second.AsDateTime()))
                .ToValueList(),
            Calls = why.FactsNamed("called-by")
                .Zip(why.FactsNamed("called-at"))
                .Select(pair => new PhoneContact(pair.First.Text, pair.Second.AsDateTime()))
                .ToValueList(),
            Order = [.. Setting("reception-precedence").Split(' ')],
            Days = int.Parse(Setting("reception-return-days"), CultureInfo.InvariantCulture),
            FromFirst = Setting("reception-week-from") == "first-reception",
            CallsEver = Setting("reception-call-window") == "ever",
        };
    }
}
