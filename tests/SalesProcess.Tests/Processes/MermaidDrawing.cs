using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Processes;

/// <summary>
/// A process draws itself as a Mermaid state diagram. What a label may hold is taken from Mermaid's grammar,
/// packages/mermaid/src/diagrams/state/parser/stateDiagram.jison: a label of a move ends at a colon, a semicolon or
/// the end of the line, the name of a state at a quote, and a number sign begins a comment.
/// </summary>
public class MermaidDrawing
{
    [Fact]
    public void A_process_is_drawn_in_English() =>
        Assert.Equal(
            """
            stateDiagram-v2
                state "Ordered" as ordered
                state "Packing" as packing {
                    state "First wrap" as first_wrap
                    state "Second wrap" as second_wrap
                    first_wrap --> second_wrap: wrap again
                }
                state "Sending" as sending {
                    state "By road" as by_road
                    state "By sea" as by_sea
                    by_road --> by_sea: load [the weather is dry (PARCEL-03)]
                }
                state "Delivered" as delivered
                [*] --> ordered
                ordered --> first_wrap: pack [the parcel is paid (PARCEL-01), the parcel is addressed (PARCEL-02)]
                packing --> by_road: send
                sending --> delivered: hand over [the parcel is paid (PARCEL-01)]
                delivered --> [*]
                note right of packing
                    Any part may also be gone to out of order, which is reported.
                    unwrap [the weather is dry (PARCEL-03)]
                end note

            """.ReplaceLineEndings("\n"),
            Parcels.Table.ToMermaid(Language.English)
        );

    [Fact]
    public void A_process_is_drawn_in_Chinese() =>
        Assert.Equal(
            """
            stateDiagram-v2
                state "已下单" as ordered
                state "打包中" as packing {
                    state "内包装" as first_wrap
                    state "外包装" as second_wrap
                    first_wrap --> second_wrap: 再包一层
                }
                state "运送中" as sending {
                    state "公路" as by_road
                    state "海运" as by_sea
                    by_road --> by_sea: 装船 [天气干燥 (PARCEL-03)]
                }
                state "已送达" as delivered
                [*] --> ordered
                ordered --> first_wrap: 打包 [包裹已付款 (PARCEL-01)；包裹已写地址 (PARCEL-02)]
                packing --> by_road: 寄出
                sending --> delivered: 交付 [包裹已付款 (PARCEL-01)]
                delivered --> [*]
                note right of packing
                    亦可不按顺序转到任一部分，但须报告。
                    拆开 [天气干燥 (PARCEL-03)]
                end note

            """.ReplaceLineEndings("\n"),
            Parcels.Table.ToMermaid(Language.Chinese)
        );

    [Fact]
    public void What_means_something_to_Mermaid_is_spelled_as_a_number()
    {
        var table = new ProcessTable(
            "shop",
            new("Shop", "店铺"),
            [new("open", new("No. #1: \"open\"; ready", "开业")), new("shut", new("Shut", "歇业"))],
            [new("shut", new("at 18:00; \"#\"", "18:00"), "open", "shut", [])]
        );

        Assert.Equal(
            """
            stateDiagram-v2
                state "No. #35;1#58; #quot;open#quot;#59; ready" as open
                state "Shut" as shut
                [*] --> open
                open --> shut: at 18#58;00#59; #quot;#35;#quot;
                shut --> [*]

            """.ReplaceLineEndings("\n"),
            table.ToMermaid(Language.English)
        );
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void No_label_of_a_move_in_a_visit_ends_early(Language language)
    {
        string[] moves =
        [
            .. VisitProcess
                .Table.ToMermaid(language)
                .Split('\n')
                .Where(line => line.Contains(" --> ", StringComparison.Ordinal)),
        ];

        Assert.Equal(21, moves.Length);
        Assert.All(moves, move => Assert.Matches("^ +[^:;]+(: [^:;]+)?$", move));
    }

    [Fact]
    public void A_language_that_is_not_a_defined_one_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Parcels.Table.ToMermaid((Language)2));
}
