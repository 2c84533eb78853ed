using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Whatever registers a machine has, every column comes to the same: told by switching registers off in a
/// process of its own.</summary>
public class ColumnWidths
{
    private static readonly string Here = ColumnCorpus.Digest();

    [Fact]
    public void What_all_columns_come_to_is_what_the_rules_say()
    {
        foreach (ColumnCase lines in ColumnCorpus.Cases())
        {
            ColumnOutcome.Equal(ColumnModel.Of(lines), ColumnCalls.Assess(lines));
        }
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "256")]
    [InlineData("DOTNET_EnableAVX2", "128")]
    [InlineData("DOTNET_EnableHWIntrinsic", "none")]
    public void Narrower_registers_and_none_come_to_the_same(string switchedOff, string registers)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && host.EndsWith("dotnet", StringComparison.Ordinal)
                ? host
                : "dotnet"
        )
        {
            RedirectStandardOutput = true,
            ArgumentList = { "exec", typeof(ColumnWidths).Assembly.Location, ColumnCorpus.Command },
            Environment = { [switchedOff] = "0" },
        };
        using Process process = Process.Start(start)!;
        string[] said = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Here, said[1]);

        // a machine without the registers cannot show that they were switched off
        if (Vector512.IsHardwareAccelerated)
        {
            Assert.Equal(registers, said[0]);
        }
    }
}
