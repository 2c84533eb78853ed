using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>Customers with eight figures each, as columns and as objects, and the scorecard that they are graded by: eight
/// criteria of four steps, four bands.</summary>
internal sealed class CustomerColumns
{
    private const int Spread = 1_000;
    private static readonly BilingualText Text = new("units", "单位");
    private static readonly string[] Properties =
    [
        .. typeof(CustomerFigures).GetProperties().Select(property => property.Name),
    ];

    public CustomerColumns(int lines, int objects)
    {
        Columns = [.. Properties.Select((_, criterion) => Column(lines, criterion))];
        Memory = [.. Columns.Select(column => new ReadOnlyMemory<int>(column))];
        Objects = [.. Enumerable.Range(0, Math.Min(objects, lines)).Select(ObjectOf)];
        Points = new int[lines];
        Bands = new byte[lines];
        Card = PolicyScorecard.Create(
            Properties.Select(Criterion).ToValueList(),
            MissingCriterion.Redistribute,
            PolicyBands.Create(
                0,
                100,
                BandEdge.Above,
                Text,
                [
                    new PolicyBand("d", Text, 0, 25),
                    new PolicyBand("c", Text, 25, 50),
                    new PolicyBand("b", Text, 50, 75),
                    new PolicyBand("a", Text, 75, 100),
                ]
            )
        );
    }

    public int[][] Columns { get; }

    public ReadOnlyMemory<int>[] Memory { get; }

    public CustomerFigures[] Objects { get; }

    public int[] Points { get; }

    public byte[] Bands { get; }

    public PolicyScorecard Card { get; }

    /// <summary>The same scorecard as rules for the stand-ins.</summary>
    public PointRules Rules() =>
        new(
            [
                .. Card.Criteria.Select(
                    (criterion, i) =>
                        new ScoredCriterion(
                            Properties[i],
                            [
                                .. criterion.Steps.Bands.Select(step => new ScoredStep(
                                    (int)step.From!.Value,
                                    (int)step.To!.Value,
                                    (int)(criterion.Weight * step.Points!.Value)
                                )),
                            ]
                        )
                ),
            ],
            [
                .. Card.Bands.Bands.Select(band =>
                    (int)(((band.From!.Value * Card.MostWeightedPoints) + 99) / 100)
                ),
            ]
        );

    private static PolicyCriterion Criterion(string property, int i) =>
        new(
            Kebab(property),
            ClauseId.Parse("GRADE-PRIO-01"),
            Text,
            5 + (i * 3 % 7),
            PolicyBands.Create(
                0,
                Spread,
                BandEdge.Above,
                Text,
                Enumerable
                    .Range(0, 4)
                    .Select(step => new PolicyBand(
                        $"step-{step}",
                        Text,
                        step * 250,
                        (step + 1) * 250,
                        Points: step + (i % 3 * step)
                    ))
                    .ToValueList()
            )
        );

    private static string Kebab(string name) => name.ToUpperInvariant();

    private static int[] Column(int lines, int criterion)
    {
        var random = new Random(20261122 + criterion);
        int[] column = GC.AllocateUninitializedArray<int>(lines);
        for (int i = 0; i < lines; i++)
        {
            column[i] = random.Next(Spread);
        }

        return column;
    }

    private CustomerFigures ObjectOf(int line) =>
        new()
        {
            Turnover = Columns[0][line],
            Orders = Columns[1][line],
            DaysSinceOrder = Columns[2][line],
            Products = Columns[3][line],
            DaysToPay = Columns[4][line],
            Visits = Columns[5][line],
            Returns = Columns[6][line],
            YearsWithUs = Columns[7][line],
        };
}
