using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The facts and clauses that privacy and contact cite; nothing but identifiers, codes, dates and counts.</summary>
internal static class PrivacyFacts
{
    internal static readonly ClauseId PrivacyClause = ClauseId.Parse("PRIV-01");
    internal static readonly ClauseId HarassClause = ClauseId.Parse("LEAD-EXPECT-03");
    internal static readonly ClauseId EdgesClause = ClauseId.Parse("LIB-PRIV-01");
    internal static readonly ClauseId NoPermissionClause = ClauseId.Parse("LIB-PRIV-02");
    internal static readonly ClauseId PersonsClause = ClauseId.Parse("LIB-PRIV-03");
    internal static readonly ClauseId SensitiveClause = ClauseId.Parse("LIB-PRIV-04");
    internal static readonly ClauseId CapClause = ClauseId.Parse("LIB-PRIV-05");
    internal static readonly ClauseId WishClause = ClauseId.Parse("LIB-PRIV-06");
    internal static readonly ClauseId ExcludedClause = ClauseId.Parse("LIB-PRIV-07");

    private static readonly BilingualText Sensitive = new("sensitive field", "敏感信息栏目");

    internal static Fact ConsentId(string id) => new("consent", FactValue.Of(id), new("consent", "同意"));

    internal static Fact Purpose(string purpose) =>
        new("purpose", FactValue.Of(purpose), new("purpose", "目的"));

    internal static Fact On(LocalDate day) => CustomerFacts.Date("on", day, "day", "日期");

    internal static Fact Standing(ConsentStanding standing) =>
        Fact.Named("standing", Kebab.Of(standing), new("consent is", "同意状态"), PrivacyLabels.Of(standing));

    internal static Fact Person(DataPerson person) =>
        new("person", FactValue.Of(person.Role), new("post or party", "岗位或接收方"));

    internal static Fact FieldName(string name) =>
        new("field-name", FactValue.Of(name), new("field", "栏目"));

    internal static Fact Field(PolicyItem item) => Fact.Named("field", item.Id, Sensitive, item.Text);

    internal static Fact Why(PolicyItem item)
    {
        string[] whys = [.. Whys(item)];
        return Fact.Named(
            "why",
            string.Join(' ', whys),
            new("why it is sensitive", "敏感原因"),
            new(
                string.Join(", ", whys.Select(why => SensitivityLabels.Of(why).English)),
                string.Join('、', whys.Select(why => SensitivityLabels.Of(why).Chinese))
            )
        );
    }

    internal static Fact Kind(CustomerFileKind kind) =>
        Fact.Named("file-kind", Kebab.Of(kind), new("kind of file", "档案类型"), FileLabels.Of(kind));

    internal static Fact Channel(ContactChannel channel) =>
        Fact.Named("channel", Kebab.Of(channel), new("channel", "渠道"), PrivacyLabels.Of(channel));

    internal static Fact YesNo(string name, bool value, string english, string chinese) =>
        new(name, FactValue.Of(value), new(english, chinese));

    private static IEnumerable<string> Whys(PolicyItem item) =>
        item
            .Conditions.Where(condition => condition.Trait == SensitivityLabels.Trait)
            .SelectMany(condition => condition.Values)
            .DefaultIfEmpty(SensitivityLabels.Unsaid);
}
