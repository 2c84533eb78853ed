using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A team's month, split over its members and over the days at once, so that every sum is exact.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>
/// The days of a member add up to the member's target, the members of a day to the team's target of that day, and
/// everything to the team's target. A plan is made by <see cref="TeamPlan.ForMonth"/> only, so that these hold for
/// every plan.
/// </para>
/// <para>Two plans are equal if all their parts are. Order is not defined.</para>
/// </remarks>
public sealed record TeamPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal TeamPlan(QuotaPlan<TMeasure> team, ValueList<MemberPlan<TMeasure>> members) =>
        (Team, Members) = (team, members);

    /// <summary>The plan of the team as a whole, with its days and weeks.</summary>
    public QuotaPlan<TMeasure> Team { get; }

    /// <summary>The plan of every member, in the order in which they were named.</summary>
    public ValueList<MemberPlan<TMeasure>> Members { get; }

    /// <summary>The month that is planned.</summary>
    public YearMonth Month => Team.Month;

    /// <summary>The target of the team.</summary>
    public TMeasure Target => Team.Target;

    /// <summary>The edition of the policy that the plan was made under.</summary>
    public string Edition => Team.Edition;

    /// <summary>Finds the plan of a member.</summary>
    /// <param name="id">The identifier of the member.</param>
    /// <returns>The plan, or null where the team has no such member.</returns>
    public MemberPlan<TMeasure>? Find(string id) => Members.FirstOrDefault(member => member.Member.Id == id);

    /// <summary>Lists the plan as one flat row a member and day, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, member by member, the first day to the last.</returns>
    public ValueList<TeamPlanRow> ToRows(Language language) =>
        Members
            .SelectMany(member => member.Days.Select(day => TeamPlanRow.Of(this, member, day, language)))
            .ToValueList();

    /// <summary>Answers month, target and the number of members.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Month)}: {Target} over {English.Count(Members.Count, "member")}";
}
