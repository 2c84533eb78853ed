namespace SalesProcess.VisitStore;

/// <summary>Stores visits in SQLite through EF Core, in a folder of its own that is removed in the end.</summary>
internal static class Program
{
    public static int Main()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("visits-");
        try
        {
            new Story(Path.Combine(folder.FullName, "visits.db")).Tell();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
