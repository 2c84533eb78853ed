namespace SalesProcess.VisitStream;

/// <summary>A PostgreSQL server of its own: no port, a unix socket in a folder that only its user may enter.</summary>
internal sealed class PrivateServer(PostgresPrograms programs) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("visits-").FullName;
    private int disposed;

    public string Connection => $"Host={folder};Username=sample;Database=postgres";

    private string Data => Path.Combine(folder, "data");

    public void Start()
    {
        if (PostgresPrograms.OtherUser is { } user)
        {
            PostgresPrograms.RunAny(["chown", user, folder], folder);
        }

        programs.Run(
            "initdb",
            folder,
            "-D",
            Data,
            "-U",
            "sample",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync"
        );
        string options = $"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off";
        programs.Run(
            "pg_ctl",
            folder,
            "start",
            "-w",
            "-D",
            Data,
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            options
        );
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
        {
            return;
        }

        try
        {
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            {
                programs.Run("pg_ctl", folder, "stop", "-w", "-D", Data, "-m", "immediate");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
