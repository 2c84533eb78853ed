using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SalesProcess.Tests.Architecture;

/// <summary>The library is pure: what it refers to shows that it reads no clock, touches no disk and keeps no culture.</summary>
public class TheAssembly
{
    private static readonly string[] ForbiddenTypes =
    [
        "System.Console",
        "System.Random",
        "System.TimeZoneInfo",
        "System.TimeProvider",
        "System.IO.File",
        "System.IO.Directory",
        "System.IO.FileStream",
        "System.IO.FileInfo",
        "System.Threading.Thread",
        "System.Threading.Tasks.Task",
        "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch",
        "NodaTime.SystemClock",
        "NodaTime.DateTimeZoneProviders",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_NewLine",
        "System.Environment.get_TickCount64",
        "System.Environment.get_CurrentDirectory",
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.NumberFormatInfo.get_CurrentInfo",
    ];

    [Fact]
    public void Refers_to_nothing_that_reads_a_clock_a_disk_a_network_or_the_culture()
    {
        using var file = new PEReader(File.OpenRead(Library.Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        string[] types = [.. metadata.TypeReferences.Select(handle => Name(metadata, handle))];
        string[] members = [.. metadata.MemberReferences.Select(handle => Name(metadata, handle))];
        Assert.Empty(
            types.Where(type =>
                ForbiddenTypes.Contains(type) || type.StartsWith("System.Net.", StringComparison.Ordinal)
            )
        );
        Assert.Empty(members.Intersect(ForbiddenMembers));
    }

    [Fact]
    public void Depends_at_run_time_on_NodaTime_and_the_framework_only() =>
        Assert.Equal(
            ["NodaTime"],
            Library
                .Assembly.GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
        );

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string Name(MetadataReader metadata, MemberReferenceHandle handle)
    {
        MemberReference member = metadata.GetMemberReference(handle);
        string type =
            member.Parent.Kind == HandleKind.TypeReference
                ? Name(metadata, (TypeReferenceHandle)member.Parent)
                : "";
        return $"{type}.{metadata.GetString(member.Name)}";
    }
}
