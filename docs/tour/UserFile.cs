using System.Text;

namespace SalesProcess.Tour;

/// <summary>Reads a file that the user names.</summary>
internal static class UserFile
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static string ReadText(string path, string option)
    {
        try
        {
            return Strict.GetString(WithoutMark(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"{option}: '{path}' is not text in UTF-8. Save it as UTF-8.");
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"{option}: '{path}' cannot be read: {fault.Message}");
        }
    }

    private static byte[] WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
