namespace SalesProcess.Tour;

/// <summary>Reads a file that the user names.</summary>
internal static class UserFile
{
    public static string ReadText(string path, string option)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{option}: {fault.Message}");
        }
    }
}
