using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with a clause that a policy file adds or cites is said with its place.</summary>
public class ClauseProblems
{
    private const string Ours =
        """{ "id": "ACME-01", "area": "quotas", "statement": { "en": "Six days.", "zh": "六天。" } }""";

    [Fact]
    public void An_unknown_clause_is_cited() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay(
                    """  "quotas.planning-days-per-week": { "value": 6, "clause": "ACME-01" }"""
                )
            )
            .AreExactly(
                (
                    "7:60",
                    "$.editions[0].parameters['quotas.planning-days-per-week'].clause",
                    "There is no clause ACME-01. Cite one of the catalogue, or add it under 'clauses'.",
                    "没有条款ACME-01。请引用目录中的条款，或在“clauses”中添加。"
                )
            );

    [Theory]
    [InlineData("quota-month-01")]
    [InlineData("QUOTA")]
    [InlineData("QUOTA--01")]
    [InlineData("QUOTA-MONTH-01 ")]
    [InlineData("1-QUOTA")]
    public void A_clause_is_cited_by_what_is_no_id(string id) =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay(
                    $$"""  "quotas.planning-days-per-week": { "value": 6, "clause": "{{id}}" }"""
                )
            )
            .AreExactly(
                (
                    "7:60",
                    "$.editions[0].parameters['quotas.planning-days-per-week'].clause",
                    $"'{id}' is not a clause ID such as QUOTA-MONTH-01.",
                    $"“{id}”不是条款编号，条款编号形如QUOTA-MONTH-01。"
                )
            );

    [Fact]
    public void The_id_of_a_built_in_clause_is_taken() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayWithClauses(
                    Ours.Replace("ACME-01", "QUOTA-WEEK-01", StringComparison.Ordinal)
                )
            )
            .AreExactly(
                (
                    "6:1",
                    "$.clauses[0]",
                    "There is a clause QUOTA-WEEK-01 already. Choose another ID.",
                    "条款QUOTA-WEEK-01已存在，请另选编号。"
                )
            );

    [Fact]
    public void The_id_of_an_earlier_clause_of_the_file_is_taken() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayWithClauses($"{Ours},\n{Ours}"))
            .AreExactly(
                (
                    "7:1",
                    "$.clauses[1]",
                    "There is a clause ACME-01 already. Choose another ID.",
                    "条款ACME-01已存在，请另选编号。"
                )
            );

    [Fact]
    public void The_id_of_a_clause_of_the_policy_below_is_taken()
    {
        PolicyBook acme = PolicyFile.Read(PolicyFile.OverlayWithClauses(Ours));
        string region = PolicyFile
            .OverlayWithClauses(Ours)
            .Replace("\"policy\": \"acme\"", "\"policy\": \"acme-east\"", StringComparison.Ordinal)
            .Replace("\"extends\": \"built-in\"", "\"extends\": \"acme\"", StringComparison.Ordinal);

        PolicyFile
            .ProblemsOf(region, acme)
            .AreExactly(
                (
                    "6:1",
                    "$.clauses[0]",
                    "There is a clause ACME-01 already. Choose another ID.",
                    "条款ACME-01已存在，请另选编号。"
                )
            );
    }

    [Fact]
    public void An_unknown_area() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayWithClauses(
                    Ours.Replace("\"quotas\"", "\"targets\"", StringComparison.Ordinal)
                )
            )
            .AreExactly(
                (
                    "6:28",
                    "$.clauses[0].area",
                    "'targets' is not one of: visits, customers, dealers, quotas, working-day, stock, orders, leads, funnel, showroom, deals, trips, complaints, files, rewards, ownership, receivables, programmes.",
                    "“targets”不在可选值之内：visits, customers, dealers, quotas, working-day, stock, orders, leads, funnel, showroom, deals, trips, complaints, files, rewards, ownership, receivables, programmes。"
                )
            );

    [Fact]
    public void An_unknown_kind() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayWithClauses(Ours[..^2] + ",\n\"kinds\": [\"record\", \"rule\"] }"))
            .AreExactly(
                (
                    "7:21",
                    "$.clauses[0].kinds[1]",
                    "'rule' is not one of: none, checklist, record, guidance, classification, approval, state-machine, cadence, numeric-rule, formula.",
                    "“rule”不在可选值之内：none, checklist, record, guidance, classification, approval, state-machine, cadence, numeric-rule, formula。"
                )
            );

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"none\"]")]
    [InlineData("[\"none\", \"record\"]")]
    public void No_kind_at_all(string kinds) =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayWithClauses(Ours[..^2] + $",\n\"kinds\": {kinds} }}"))
            .AreExactly(
                (
                    "7:10",
                    "$.clauses[0].kinds",
                    "A clause is of at least one kind, and 'none' is not one.",
                    "条款至少属于一种类别，“none”不是类别。"
                )
            );

    [Fact]
    public void A_clause_without_its_parts() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayWithClauses("""{ "source": "S0.1" }"""))
            .AreExactly(
                ("6:1", "$.clauses[0]", "'id' is missing.", "缺少“id”。"),
                ("6:1", "$.clauses[0]", "'area' is missing.", "缺少“area”。"),
                ("6:1", "$.clauses[0]", "'statement' is missing.", "缺少“statement”。"),
                (
                    "6:13",
                    "$.clauses[0].source",
                    "'source' is not known here. Known: id, area, statement, kinds.",
                    "此处不支持“source”。可用：id, area, statement, kinds。"
                )
            );
}
