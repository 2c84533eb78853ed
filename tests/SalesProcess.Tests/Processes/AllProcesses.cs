using System.Reflection;
using SalesProcess.Processes;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.Processes;

/// <summary>Every table of moves that the library publishes, and the small one of the tests.</summary>
internal static class AllProcesses
{
    /// <summary>Those that the engine runs: each of their conditions has a rule.</summary>
    public static ProcessTable[] Run { get; } =
    [.. Published().Where(table => table.Moves.SelectMany(m => m.Guards).All(g => g.Rule is not null))];

    private static IEnumerable<ProcessTable> Published() =>
        typeof(ProcessTable)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(ProcessTable))
            .Select(property => (ProcessTable)property.GetValue(null)!)
            .Concat(Enum.GetValues<TargetAuthority>().Select(PlanProcess.TableFor));

    /// <summary>Those that are run by random commands: the published ones and the one of the tests.</summary>
    public static ProcessTable[] Tried { get; } = [.. Run, Permits.Table];
}
