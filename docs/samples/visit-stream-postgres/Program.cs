using System.Runtime.InteropServices;

namespace SalesProcess.VisitStream;

/// <summary>
/// Keeps a visit as a stream of events in PostgreSQL, written by several processes at once. Starts a server of its own
/// on a unix socket, in a folder that is removed in the end; then itself as workers (<c>--worker</c>).
/// </summary>
internal static class Program
{
    private const int NoPostgres = 3;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (args is ["--worker", string connection, string name, string share])
        {
            return Worker.Run(connection, name, share.Split(','));
        }

        if (PostgresPrograms.Find() is not { } programs)
        {
            Console.Error.WriteLine(
                "There is no PostgreSQL here. Install it, such as by: apt-get install postgresql"
            );
            return NoPostgres;
        }

        using var server = new PrivateServer(programs);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => server.Dispose());
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => server.Dispose());
        server.Start();
        new Story(server.Connection).Tell();
        return 0;
    }
}
