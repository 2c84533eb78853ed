using System.Linq.Expressions;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>
/// Stand-ins for the ways in which a scorecard is run without the library: the rules compiled from expressions and called
/// one by one; the same with an object for the result of each rule, as engines of rules return them, in a list for each
/// customer; and the whole scorecard compiled into one delegate. They are no packages of that kind, none of which can be
/// restored here; they do less than those do.
/// </summary>
internal sealed class PointRules
{
    private readonly PointRule[] rules;
    private readonly int[] bands;
    private readonly Func<CustomerFigures, int> fused;

    /// <summary>Makes the rules of a scorecard.</summary>
    /// <param name="criteria">The criteria in order: what is read, and for each step from what to what and the points.</param>
    /// <param name="bands">The bands of the score from the lowest: from how many points.</param>
    public PointRules(ScoredCriterion[] criteria, int[] bands)
    {
        rules = [.. criteria.SelectMany(RulesOf)];
        this.bands = bands;
        fused = Fused(criteria);
    }

    /// <summary>The points by the rules one by one.</summary>
    public int ByDelegates(CustomerFigures customer)
    {
        int points = 0;
        foreach (PointRule rule in rules)
        {
            if (rule.Condition(customer))
            {
                points += rule.Points;
            }
        }

        return points;
    }

    /// <summary>The points by the rules one by one, each with a result of its own.</summary>
    public int ByResults(CustomerFigures customer)
    {
        var results = new List<RuleResult>();
        foreach (PointRule rule in rules)
        {
            results.Add(
                new RuleResult
                {
                    Rule = rule,
                    IsSuccess = rule.Condition(customer),
                    ExceptionMessage = "",
                    Input = customer,
                }
            );
        }

        return results.Where(result => result.IsSuccess).Sum(result => result.Rule.Points);
    }

    /// <summary>The points by one delegate for the whole scorecard.</summary>
    public int ByOneDelegate(CustomerFigures customer) => fused(customer);

    /// <summary>The band of points: the last one that they reach.</summary>
    public byte Band(int points)
    {
        byte band = 0;
        for (int i = 1; i < bands.Length; i++)
        {
            if (points >= bands[i])
            {
                band = (byte)i;
            }
        }

        return band;
    }

    private static IEnumerable<PointRule> RulesOf(ScoredCriterion criterion) =>
        criterion.Steps.Select(step =>
        {
            ParameterExpression customer = Expression.Parameter(typeof(CustomerFigures), "customer");
            Expression inside = Inside(Expression.Property(customer, criterion.Property), step);
            return new PointRule(
                $"{criterion.Property} from {step.From} to {step.To}",
                Expression.Lambda<Func<CustomerFigures, bool>>(inside, customer).Compile(),
                step.Points
            );
        });

    private static Func<CustomerFigures, int> Fused(ScoredCriterion[] criteria)
    {
        ParameterExpression customer = Expression.Parameter(typeof(CustomerFigures), "customer");
        Expression sum = Expression.Constant(0);
        foreach (ScoredCriterion criterion in criteria)
        {
            Expression read = Expression.Property(customer, criterion.Property);
            Expression points = criterion
                .Steps.Reverse()
                .Aggregate(
                    (Expression)Expression.Constant(0),
                    (otherwise, step) =>
                        Expression.Condition(Inside(read, step), Expression.Constant(step.Points), otherwise)
                );
            sum = Expression.Add(sum, points);
        }

        return Expression.Lambda<Func<CustomerFigures, int>>(sum, customer).Compile();
    }

    private static BinaryExpression Inside(Expression read, ScoredStep step) =>
        Expression.AndAlso(
            Expression.GreaterThanOrEqual(read, Expression.Constant(step.From)),
            Expression.LessThan(read, Expression.Constant(step.To))
        );
}
