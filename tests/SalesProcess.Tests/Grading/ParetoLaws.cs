using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Laws of classes by share of the total.</summary>
public class ParetoLaws
{
    private sealed record Case(ValueList<ParetoItem> Items, ParetoRule Rule);

    private static Arbitrary<Case> Any =>
        (
            from count in Gen.Choose(0, 12)
            from values in Gen.Frequency(
                    (4, Law.Whole(1, 20)),
                    (1, Law.Whole(-3, 0)),
                    (1, Law.Whole(1, long.MaxValue / 16))
                )
                .ListOf(count)
            from low in Gen.Choose(1, 998_999)
            from high in Gen.Choose(low + 1, 999_999)
            from crossing in Gen.Elements(Enum.GetValues<ParetoCrossing>())
            from rest in Gen.Elements(ParetoNonPositive.Excluded, ParetoNonPositive.LowestClass)
            select new Case(
                [.. values.Select((value, i) => new ParetoItem($"C-{i}", value))],
                Rule(low, high, crossing, rest)
            )
        ).ThatShrinks(one =>
            one.Items.Select((_, i) => one with { Items = [.. one.Items.Where((_, other) => other != i)] })
        );

    [Fact]
    public void No_order_of_the_items_changes_the_answer() =>
        Law.Holds(
            Any,
            one =>
            {
                ParetoClasses classes = ParetoClasses.Of(one.Items, one.Rule).Accepted();
                Assert.Equal(classes, ParetoClasses.Of([.. one.Items.Reverse()], one.Rule).Accepted());
                Assert.Equal(
                    classes,
                    ParetoClasses
                        .Of(
                            [.. one.Items.OrderBy(item => item.Value % 7).ThenBy(item => item.Value)],
                            one.Rule
                        )
                        .Accepted()
                );
            }
        );

    [Fact]
    public void Every_item_is_there_once_in_at_most_one_class() =>
        Law.Holds(
            Any,
            one =>
            {
                ParetoClasses classes = ParetoClasses.Of(one.Items, one.Rule).Accepted();
                Assert.Equal(
                    one.Items.Select(item => item.Id).Order(StringComparer.Ordinal),
                    classes.Lines.Select(line => line.Item.Id).Order(StringComparer.Ordinal)
                );
                Assert.All(
                    classes.Lines,
                    line =>
                        Assert.Equal(
                            line.Class is null,
                            line.Item.Value <= 0 && one.Rule.NonPositive == ParetoNonPositive.Excluded
                        )
                );
            }
        );

    [Fact]
    public void A_larger_value_is_never_in_a_lower_class_and_equal_ones_are_in_one() =>
        Law.Holds(
            Any,
            one =>
            {
                ParetoLine[] lines =
                [
                    .. ParetoClasses
                        .Of(one.Items, one.Rule)
                        .Accepted()
                        .Lines.Where(line => line.Class is not null),
                ];
                int PlaceOf(ParetoLine line) => one.Rule.Classes.ToList().IndexOf(line.Class!);
                Assert.All(
                    lines.Zip(lines.Skip(1)),
                    pair => Assert.True(PlaceOf(pair.First) <= PlaceOf(pair.Second))
                );
                Assert.All(
                    lines.Where(line => line.Item.Value > 0).GroupBy(line => line.Item.Value),
                    equal => Assert.Single(equal.Select(line => line.Class).Distinct())
                );
            }
        );

    [Fact]
    public void The_first_class_has_an_item_wherever_one_is_above_zero() =>
        Law.Holds(
            Any,
            one =>
                Assert.Equal(
                    one.Items.All(item => item.Value <= 0),
                    ParetoClasses.Of(one.Items, one.Rule).Accepted().Empty.Contains(one.Rule.Classes[0])
                )
        );

    [Fact]
    public void Every_class_follows_from_the_explanation_alone() =>
        Law.Holds(
            Any,
            one =>
            {
                Explanation why = ParetoClasses.Of(one.Items, one.Rule).Explained();
                ValueList<Percentage> cuts = why.FactNamed("cuts").AsList<Percentage>();
                bool upper = why.FactNamed("crossing-item").Text == "upper-class";
                string rest = why.FactNamed("non-positive").Text == "lowest-class" ? "C" : "";
                foreach (Explanation step in why.Steps)
                {
                    Int128 before = why
                        .Steps.Select(ValueOf)
                        .Where(v => v > ValueOf(step) && v > 0)
                        .Aggregate(Int128.Zero, (sum, v) => sum + v);
                    Int128 with = why
                        .Steps.Select(ValueOf)
                        .Where(v => v >= ValueOf(step) && v > 0)
                        .Aggregate(Int128.Zero, (sum, v) => sum + v);
                    Int128 total = why.FactNamed("total").AsWhole();
                    int place =
                        before == 0
                            ? 0
                            : cuts.TakeWhile(cut =>
                                    upper
                                        ? before * 1_000_000 >= cut.PartsPerMillion * total
                                        : with * 1_000_000 > cut.PartsPerMillion * total
                                )
                                .Count();
                    Assert.Equal(ValueOf(step) <= 0 ? rest : "ABC"[place].ToString(), step.Outcome.Text);
                    Assert.Equal(ValueOf(step) <= 0 ? 0 : place, step.NotApplied.Count);
                }
            }
        );

    private static long ValueOf(Explanation step) => step.FactNamed("value").AsWhole();

    private static ParetoRule Rule(int low, int high, ParetoCrossing crossing, ParetoNonPositive rest) =>
        new([Class("A", low), Class("B", high), Class("C", 1_000_000)], crossing, rest);

    private static ParetoClass Class(string code, int parts) =>
        new(code, new(code, code), Percentage.FromPartsPerMillion(parts));
}
