using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>Whose yes is needed: of one post, of all, of any, or of one after the other.</summary>
public class Approvals
{
    private static readonly Approval A = Approval.By(new ProcessRole("a", new("A", "甲")));
    private static readonly Approval B = Approval.By(new ProcessRole("b", new("B", "乙")));
    private static readonly Approval C = Approval.By(new ProcessRole("c", new("C", "丙")));

    public static TheoryData<string, string, bool> Cases() =>
        new()
        {
            { "a", "", false },
            { "a", "a+", true },
            { "a", "b+", false },
            { "a", "a+ a-", false },
            { "a", "a- a+", true },
            { "all", "a+", false },
            { "all", "b+ a+", true },
            { "all", "a+ b+ a-", false },
            { "any", "b+", true },
            { "any", "b+ b-", false },
            { "any", "a- b+", true },
            { "chain", "a+ b+", true },
            // b spoke before its turn
            { "chain", "b+ a+", false },
            { "chain", "b+ a+ b+", true },
            // a took its word back, and gave it again: b's word came before
            { "chain", "a+ b+ a-", false },
            { "chain", "a+ b+ a- a+", false },
            { "chain", "a+ b+ a- a+ b+", true },
            { "mixed", "a+ b+", false },
            { "mixed", "a+ b+ c+", true },
            { "mixed", "c+ a+ b+", false },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hold_by_the_last_word_of_each_post(string approval, string words, bool holds)
    {
        Approval asked = approval switch
        {
            "a" => A,
            "all" => Approval.All(A, B),
            "any" => Approval.Any(A, B),
            "chain" => Approval.Chain(A, B),
            _ => Approval.Chain(A, Approval.All(B, C)),
        };
        string[] said =
        [
            .. words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => $"{word[0]} {(word[1] == '+' ? "yes" : "no")}"),
        ];
        Assert.Equal(holds, Run(asked, said).State.Id == "done");
        Assert.Equal(holds, NeedsInWords.IsApproved(asked.ToString(), said));
    }

    [Fact]
    public void Say_in_both_languages_whose_yes_is_needed()
    {
        Approval asked = Approval.Chain(A, Approval.Any(B, Approval.All(A, C)));
        Assert.Equal("chain(a, any(b, all(a, c)))", asked.ToString());
        Assert.Equal(new("A, then (B or (A and C))", "甲，然后（乙或（甲和丙））"), asked.Label);
        Assert.Equal(["a", "b", "c"], asked.Roles.Select(role => role.Id));
        Assert.Equal(Approval.All(A, B), Approval.All(A, B));
        Assert.NotEqual(Approval.All(A, B), Approval.Any(A, B));
    }

    [Fact]
    public void Need_at_least_two_parts_where_they_have_parts()
    {
        Assert.Throws<ArgumentException>(() => Approval.All(A));
        Assert.Throws<ArgumentException>(() => Approval.Any());
        Assert.Throws<ArgumentException>(() => Approval.Chain(A));
        Assert.Throws<ArgumentNullException>(() => Approval.By(null!));
    }

    private static ProcessInstance Run(Approval asked, string[] words)
    {
        var guard = new ProcessGuard("approved", new("approved", "已批准"), ClauseId.Parse("TEST-01"))
        {
            Rule = GuardRule.Approved(asked),
        };
        var table = new ProcessTable(
            "test",
            new("Test", "测试"),
            [new("open", new("Open", "未决")), new("done", new("Done", "完成"))],
            [
                new("say", new("say", "表态"), "open", "open", []),
                new("end", new("end", "结束"), "open", "done", [guard]),
            ]
        );
        ProcessInstance run = ProcessInstance.Start(table, "T-1");
        for (int i = 0; i <= words.Length; i++)
        {
            bool isWord = i < words.Length;
            string[] word = isWord ? words[i].Split(' ') : ["nobody", ""];
            var made = new ProcessEvent
            {
                EventId = $"E-{i}",
                Move = isWord ? "say" : "end",
                Role = word[0],
                By = "U-1",
                At = AnyRuns.Start,
                Facts = isWord
                    ? [new Fact("approved", FactValue.Of(word[1] == "yes"), new("approved", "批准"))]
                    : [],
            };
            run = run.Apply(made).Match((next, _) => next, _ => run);
        }

        return run;
    }
}
