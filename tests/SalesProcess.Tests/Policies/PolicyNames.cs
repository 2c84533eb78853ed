namespace SalesProcess.Tests.Policies;

/// <summary>A policy has a name of its own, in kebab case.</summary>
public class PolicyNames
{
    [Fact]
    public void A_name_that_is_not_in_kebab_case() =>
        PolicyFile
            .ProblemsOf(Named("Acme Sales"))
            .AreExactly(
                (
                    "3:13",
                    "$.policy",
                    "'Acme Sales' is not a name in kebab case, such as acme-sales.",
                    "“Acme Sales”不是短横线连接的小写名称，应形如acme-sales。"
                )
            );

    [Fact]
    public void The_name_of_the_policy_that_is_changed() =>
        PolicyFile
            .ProblemsOf(Named("built-in"))
            .AreExactly(
                (
                    "3:13",
                    "$.policy",
                    "There is a policy 'built-in' already. Give this one a name of its own.",
                    "政策“built-in”已存在，请为本政策另取名称。"
                )
            );

    private static string Named(string policy) =>
        $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "{{policy}}",
              "title": { "en": "t", "zh": "题" },
              "extends": "built-in",
              "editions": [{ "edition": "e", "from": "2026-01-01", "parameters": {} }]
            }
            """;
}
