using SalesProcess.Decisions;

namespace SalesProcess.Tests.Processes;

/// <summary>A process draws itself in the DOT language of Graphviz.</summary>
public class DotDrawing
{
    [Fact]
    public void A_state_with_parts_is_a_cluster_and_a_detour_is_dashed() =>
        Assert.Equal(
            """
            digraph "parcel" {
              rankdir=LR; compound=true; node [shape=box, style=rounded];
              start [shape=point];
              "ordered" [label="Ordered"];
              subgraph "cluster_packing" {
                label="Packing";
                "first-wrap" [label="First wrap"];
                "second-wrap" [label="Second wrap"];
              }
              subgraph "cluster_sending" {
                label="Sending";
                "by-road" [label="By road"];
                "by-sea" [label="By sea"];
              }
              "delivered" [label="Delivered", peripheries=2];
              start -> "ordered";
              "ordered" -> "first-wrap" [label="pack\n[the parcel is paid (PARCEL-01)]\n[the parcel is addressed (PARCEL-02)]"];
              "first-wrap" -> "second-wrap" [label="wrap again"];
              "first-wrap" -> "by-road" [label="send", ltail="cluster_packing"];
              "by-road" -> "by-sea" [label="load\n[the weather is dry (PARCEL-03)]"];
              "first-wrap" -> "first-wrap" [label="unwrap\n[the weather is dry (PARCEL-03)]", ltail="cluster_packing", style=dashed];
              "by-road" -> "delivered" [label="hand over\n[the parcel is paid (PARCEL-01)]", ltail="cluster_sending"];
            }

            """.ReplaceLineEndings("\n"),
            Parcels.Table.ToDot(Language.English)
        );

    [Fact]
    public void Labels_are_drawn_in_Chinese() =>
        Assert.Contains(
            "\"ordered\" -> \"first-wrap\" [label=\"打包\\n[包裹已付款 (PARCEL-01)]",
            Parcels.Table.ToDot(Language.Chinese),
            StringComparison.Ordinal
        );
}
