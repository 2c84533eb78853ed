using System.Diagnostics;

namespace SalesProcess.VisitStream;

/// <summary>This program, started once more as a worker.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    public WorkerProcess(string connection, string name, IEnumerable<string> share)
    {
        string program = Environment.ProcessPath!;
        string[] itself =
            Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(Program).Assembly.Location] : [];
        process = Process.Start(
            new ProcessStartInfo(program, [.. itself, "--worker", connection, name, string.Join(',', share)])
            {
                RedirectStandardOutput = true,
            }
        )!;
    }

    public void WaitUntilReady()
    {
        if (ReadLine() != "ready")
        {
            throw new InvalidOperationException("A worker did not get ready.");
        }
    }

    public WorkerReport Report()
    {
        var report = WorkerReport.OfLine(
            ReadLine() ?? throw new InvalidOperationException("A worker failed.")
        );
        return process.WaitForExit(Patience) && process.ExitCode == 0
            ? report
            : throw new InvalidOperationException($"{report.Name} failed.");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private string? ReadLine()
    {
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        return line.Wait(Patience) ? line.Result : throw new InvalidOperationException("A worker is silent.");
    }
}
