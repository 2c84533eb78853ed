namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with an item of a list is said with its place, in both languages.</summary>
public class ItemProblems
{
    private const string List = "$.editions[0].parameters['visits.display'].value";

    [Fact]
    public void An_item_that_stands_twice() =>
        PolicyFile
            .ProblemsOf(
                Display(
                    """
                    { "id": "price-list", "clause": "VISIT-STORE-04", "text": { "en": "Prices", "zh": "价格" } },
                    { "id": "price-list", "clause": "VISIT-STORE-05", "text": { "en": "Stock", "zh": "库存" } }
                    """
                )
            )
            .AreExactly(
                (
                    "9:9",
                    $"{List}[1].id",
                    "There is an item 'price-list' already. Choose another ID.",
                    "项目“price-list”已存在，请另选编号。"
                )
            );

    [Theory]
    [InlineData("Price-List")]
    [InlineData("price list")]
    [InlineData("price_list")]
    [InlineData("-price")]
    [InlineData("price-")]
    [InlineData("price--list")]
    [InlineData("价格")]
    [InlineData("prıce")]
    public void An_id_that_is_not_in_kebab_case(string id) =>
        PolicyFile
            .ProblemsOf(
                Display(
                    $$$"""{ "id": "{{{id}}}", "clause": "VISIT-STORE-04", "text": { "en": "Prices", "zh": "价格" } }"""
                )
            )
            .AreExactly(
                (
                    "8:9",
                    $"{List}[0].id",
                    $"'{id}' is not a name in kebab case, such as price-list.",
                    $"“{id}”不是短横线连接的小写名称，应形如price-list。"
                )
            );

    [Fact]
    public void An_unknown_clause() =>
        PolicyFile
            .ProblemsOf(
                Display("""{ "id": "a", "clause": "ACME-01", "text": { "en": "Prices", "zh": "价格" } }""")
            )
            .AreExactly(
                (
                    "8:24",
                    $"{List}[0].clause",
                    "There is no clause ACME-01. Cite one of the catalogue, or add it under 'clauses'.",
                    "没有条款ACME-01。请引用目录中的条款，或在“clauses”中添加。"
                )
            );

    [Fact]
    public void An_unknown_trait() =>
        PolicyFile
            .ProblemsOf(When("""{ "trait": "weather", "values": ["rain"] }"""))
            .AreExactly(
                (
                    "9:9",
                    $"{List}[0].when",
                    "'weather' is not a trait of 'visits.display'. Known: outlet, role, visit-kind.",
                    "“weather”不是“visits.display”的条件。可用：outlet, role, visit-kind。"
                )
            );

    [Fact]
    public void An_unknown_value_of_a_trait() =>
        PolicyFile
            .ProblemsOf(When("""{ "trait": "role", "values": ["merchandiser", "manager"] }"""))
            .AreExactly(
                (
                    "9:9",
                    $"{List}[0].when",
                    "'manager' is not a value of 'role'. Known: salesperson, merchandiser.",
                    "“manager”不是“role”的取值。可用：salesperson, merchandiser。"
                )
            );

    [Fact]
    public void A_condition_without_values_would_never_hold() =>
        PolicyFile
            .ProblemsOf(When("""{ "trait": "role", "values": [] }"""))
            .AreExactly(
                (
                    "9:39",
                    $"{List}[0].when[0].values",
                    "A condition needs at least one value.",
                    "条件至少须有一个取值。"
                )
            );

    [Fact]
    public void An_incomplete_condition() =>
        PolicyFile
            .ProblemsOf(When("""{ "trait": "role", "value": "merchandiser" }"""))
            .AreExactly(
                ("9:10", $"{List}[0].when[0]", "'values' is missing.", "缺少“values”。"),
                (
                    "9:38",
                    $"{List}[0].when[0].value",
                    "'value' is not known here. Known: trait, values.",
                    "此处不支持“value”。可用：trait, values。"
                )
            );

    [Fact]
    public void An_unknown_kind_of_answer() =>
        PolicyFile
            .ProblemsOf(
                Display(
                    """
                    { "id": "a", "clause": "VISIT-STORE-04", "text": { "en": "Prices", "zh": "价格" },
                      "answer": "perhaps" }
                    """
                )
            )
            .AreExactly(
                (
                    "9:13",
                    $"{List}[0].answer",
                    "'perhaps' is not one of: confirm, record, value.",
                    "“perhaps”不在可选值之内：confirm, record, value。"
                )
            );

    [Fact]
    public void An_item_without_parts() =>
        PolicyFile
            .ProblemsOf(Display("{ }"))
            .AreExactly(
                ("8:1", $"{List}[0]", "'id' is missing.", "缺少“id”。"),
                ("8:1", $"{List}[0]", "'clause' is missing.", "缺少“clause”。"),
                ("8:1", $"{List}[0]", "'text' is missing.", "缺少“text”。")
            );

    [Fact]
    public void A_text_in_one_language_only() =>
        PolicyFile
            .ProblemsOf(Display("""{ "id": "a", "clause": "VISIT-STORE-04", "text": { "en": "Prices" } }"""))
            .AreExactly(("8:50", $"{List}[0].text", "'zh' is missing.", "缺少“zh”。"));

    [Fact]
    public void An_item_that_is_no_object() =>
        PolicyFile
            .ProblemsOf(Display("\"prices\""))
            .AreExactly(("8:1", $"{List}[0]", "This must be an object { … }.", "此处必须是对象 { … }。"));

    // the items begin on line 8, column 1
    private static string Display(string items) =>
        PolicyFile.Overlay($$"""  "visits.display": { "value": [{{"\n"}}{{items}}{{"\n"}}] }""");

    // the conditions begin on line 9, column 10
    private static string When(string condition) =>
        Display(
            "{ \"id\": \"a\", \"clause\": \"VISIT-STORE-04\", \"text\": { \"en\": \"Prices\", \"zh\": \"价格\" },\n"
                + $"\"when\": [{condition}] }}"
        );
}
