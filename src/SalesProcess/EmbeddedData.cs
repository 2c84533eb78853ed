using System.Reflection;
using System.Text;

namespace SalesProcess;

/// <summary>The data files inside the assembly; reading them touches no disk and no network.</summary>
internal static class EmbeddedData
{
    /// <summary>Reads a whole data file.</summary>
    internal static byte[] Bytes(string path)
    {
        using Stream stream = Open(path);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads the rows of a comma-separated file without quotes, without its header.</summary>
    internal static IEnumerable<string[]> Rows(string path) =>
        Encoding
            .UTF8.GetString(Bytes(path))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','));

    private static Stream Open(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"The assembly lacks its data file '{path}'.");
}
