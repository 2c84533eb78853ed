using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Why something is sensitive, in words; the vocabulary lists the same names as values of its trait.</summary>
internal static class SensitivityLabels
{
    internal const string Trait = "sensitivity";
    internal const string Unsaid = "unsaid";
    internal const string Weakness = "weakness";
    internal const string Concealment = "concealment";

    internal static BilingualText Of(string why) =>
        why switch
        {
            "age" => new("it says how old a person is", "涉及年龄"),
            "birthday" => new("it says when a person was born", "涉及生日"),
            "family" => new("it concerns a person's family", "涉及家庭"),
            "health" => new("it concerns a person's health", "涉及健康"),
            "assets" => new("it concerns a person's money", "涉及个人财产"),
            "education" => new("it concerns a person's education and career", "涉及学历和经历"),
            "interests" => new("it says what a person likes", "涉及个人喜好"),
            "private-life" => new("it concerns a person's private life", "涉及私人生活"),
            "personality" => new("it judges a person", "涉及对个人的评价"),
            Weakness => new("it turns a person's weakness against them", "利用个人弱点"),
            Concealment => new("it deceives the customer", "对客户有所隐瞒"),
            _ => new("the policy lists it", "政策列为敏感"),
        };
}
