using System.Diagnostics;
using System.Globalization;

namespace SalesProcess.VisitStream;

/// <summary>The programs of an installed PostgreSQL; they refuse to run as root, so that root runs them as another
/// user.</summary>
internal sealed class PostgresPrograms
{
    private const string Installed = "/usr/lib/postgresql";
    private const int PasswdFields = 7;
    private readonly string folder;

    private PostgresPrograms(string folder) => this.folder = folder;

    /// <summary>The user that root runs them as; null where this process is not root.</summary>
    public static string? OtherUser { get; } =
        Environment.IsPrivilegedProcess ? (HasUser("postgres") ? "postgres" : "nobody") : null;

    /// <summary>Finds them on the path, or where Debian puts them, the newest first; null if there are none.</summary>
    public static PostgresPrograms? Find()
    {
        IEnumerable<string> onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator
        );
        IEnumerable<string> installed = Directory.Exists(Installed)
            ? Directory
                .GetDirectories(Installed)
                .OrderByDescending(Version)
                .Select(version => Path.Combine(version, "bin"))
            : [];
        string? found = onPath.Concat(installed).FirstOrDefault(HasPrograms);
        return found is null ? null : new PostgresPrograms(found);
    }

    /// <summary>Runs one of them to its end.</summary>
    public void Run(string program, string workingFolder, params string[] arguments)
    {
        string path = Path.Combine(folder, program);
        string[] all = OtherUser is null
            ? [path, .. arguments]
            : ["runuser", "-u", OtherUser, "--", path, .. arguments];
        RunAny(all, workingFolder);
    }

    public static void RunAny(string[] command, string workingFolder)
    {
        using Process running = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = workingFolder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> errors = running.StandardError.ReadToEndAsync();
        string said = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        if (running.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} failed: {said}{errors.Result}");
        }
    }

    private static bool HasPrograms(string at) =>
        File.Exists(Path.Combine(at, "initdb")) && File.Exists(Path.Combine(at, "pg_ctl"));

    private static int Version(string at) =>
        int.TryParse(Path.GetFileName(at), CultureInfo.InvariantCulture, out int version) ? version : 0;

    private static bool HasUser(string name) =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Any(fields => fields.Length == PasswdFields && fields[0] == name);
}
