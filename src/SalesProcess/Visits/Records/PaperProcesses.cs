using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The one process of every paper of a visit: owed, filled in, handed over, received, archived with a backup.
/// A paper that nobody receives skips the two steps between.</summary>
public static class PaperProcesses
{
    private const string Clause = "LIB-RECORD-01";

    /// <summary>A paper that is handed to nobody.</summary>
    [Implements("VISIT-SLIP-01", "VISIT-FORM-01", "VISIT-S11-04", "VISIT-BACKUP-01", "LIB-RECORD-01")]
    public static ProcessTable Kept { get; } = Make([]);

    /// <summary>A paper for the sales clerk.</summary>
    [Implements("VISIT-S8-04")]
    public static ProcessTable ToSalesClerk { get; } = Make([VisitRoles.SalesClerk]);

    /// <summary>A paper for the sales assistant.</summary>
    [Implements("VISIT-CRANE-01")]
    public static ProcessTable ToSalesAssistant { get; } = Make([VisitRoles.SalesAssistant]);

    /// <summary>A paper for the sales manager.</summary>
    [Implements("VISIT-REPORT-01")]
    public static ProcessTable ToSalesManager { get; } = Make([ProcessRoles.SalesManager]);

    /// <summary>A paper for the manager of the sales department.</summary>
    public static ProcessTable ToDepartmentManager { get; } = Make([ProcessRoles.DepartmentManager]);

    /// <summary>Gets the process of a paper by who receives it.</summary>
    /// <param name="receivers">The roles that may receive it; empty if it is handed to nobody.</param>
    /// <returns>The table of moves.</returns>
    public static ProcessTable For(ValueList<ProcessRole> receivers)
    {
        _ = Required.Items(receivers);
        string id = IdOf(receivers);
        ProcessTable[] known = [Kept, ToSalesClerk, ToSalesAssistant, ToSalesManager, ToDepartmentManager];
        return Array.Find(known, table => table.Id == id) ?? Make(receivers);
    }

    private static string IdOf(ValueList<ProcessRole> receivers) =>
        receivers.Count == 0
            ? "visit-paper"
            : $"visit-paper-to-{string.Join("-or-", receivers.Select(role => role.Id))}";

    private static ProcessTable Make(ValueList<ProcessRole> receivers)
    {
        bool kept = receivers.Count == 0;
        ProcessState[] between =
        [
            new("handed-over", new("Handed over", "已移交"), IsEnd: true),
            new("received", new("Received", "已接收"), IsEnd: true),
        ];
        return new(
            IdOf(receivers),
            kept
                ? new("Paper of a visit", "拜访文书")
                : new(
                    $"Paper of a visit for the {string.Join(" or ", receivers.Select(role => role.Label.English))}",
                    $"交{string.Join('或', receivers.Select(role => role.Label.Chinese))}的拜访文书"
                ),
            [
                new("owed", new("Owed", "应填写")),
                new("filled-in", new("Filled in", "已填写"), IsEnd: kept),
                .. kept ? [] : between,
                new("archived", new("Archived with a backup", "已归档并备份"), IsEnd: true),
            ],
            [
                Moves.Of(
                    "fill-in",
                    new("fill in", "填写"),
                    ("owed", "filled-in"),
                    ProcessRoles.Salesperson,
                    Clause,
                    Moves.Recorded("paper", new("the paper is named", "已列明文书"), Clause)
                ),
                .. kept ? [] : Handing(receivers),
                Moves.Of(
                    "archive",
                    new("archive", "归档"),
                    (kept ? "filled-in" : "received", "archived"),
                    [ProcessRoles.Salesperson, .. receivers],
                    Clause,
                    Moves.Recorded("backup", new("the backup is named", "已列明备份"), "VISIT-BACKUP-01")
                ),
            ]
        );
    }

    private static IEnumerable<ProcessMove> Handing(ValueList<ProcessRole> receivers) =>
        [
            Moves.Of(
                "hand-over",
                new("hand over", "移交"),
                ("filled-in", "handed-over"),
                ProcessRoles.Salesperson,
                Clause,
                Moves.Recorded("receiver", new("who takes it is named", "已列明接收人"), Clause)
            ),
            Moves.Of("receive", new("receive", "接收"), ("handed-over", "received"), receivers, Clause),
        ];
}
