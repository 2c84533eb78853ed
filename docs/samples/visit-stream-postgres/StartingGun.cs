using Npgsql;

namespace SalesProcess.VisitStream;

/// <summary>Lets all workers begin at one moment: an advisory lock that the story holds and every worker shares.</summary>
internal static class StartingGun
{
    public static void Hold(NpgsqlConnection connection)
    {
        using NpgsqlCommand hold = new("select pg_advisory_lock(1)", connection);
        hold.ExecuteNonQuery();
    }

    public static void Fire(NpgsqlConnection connection)
    {
        using NpgsqlCommand fire = new("select pg_advisory_unlock(1)", connection);
        fire.ExecuteNonQuery();
    }

    public static void WaitFor(NpgsqlDataSource source)
    {
        using NpgsqlCommand wait = source.CreateCommand(
            "select pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)"
        );
        wait.ExecuteNonQuery();
    }
}
