using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>Writes documents: indented, line feeds only, Chinese as Chinese.</summary>
internal static class DocumentWriter
{
    /// <summary>
    /// How deep a document may be nested: the same both ways, so that what is written can be read, and not so deep
    /// that a hostile document exhausts a small stack.
    /// </summary>
    internal const int MaxDepth = 256;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        // line feeds inside texts are escaped: what stands here as a line end, the writer put there
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    internal static void WriteText(this Utf8JsonWriter writer, string name, BilingualText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.Chinese);
        writer.WriteEndObject();
    }

    internal static void WriteTextIfAny(this Utf8JsonWriter writer, string name, BilingualText? text)
    {
        if (text is not null)
        {
            writer.WriteText(name, text);
        }
    }

    internal static void WriteList<T>(
        this Utf8JsonWriter writer,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }
}
