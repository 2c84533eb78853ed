using System.Text.Json.Nodes;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>
/// Every member of a document is spoiled in turn: each is needed or known to be optional, and none may be null, stand
/// twice, or be of another kind.
/// </summary>
public class DocumentMembers
{
    private static readonly string[] Optional = ["valueLabel", "unit", "conflict", "ways"];

    /// <summary>The paths of all members of the explanation that has every part.</summary>
    public static TheoryData<string> Members
    {
        get
        {
            var paths = new TheoryData<string>();
            foreach (JsonNode member in MembersOf(Document()))
            {
                paths.Add(member.GetPath());
            }

            return paths;
        }
    }

    /// <summary>
    /// Counted by hand in the document of <see cref="ExplanationDocuments"/>: the root with question, answer and
    /// outcome, its facts, its readings, the rule not applied with its two reasons, the premise and the step.
    /// </summary>
    [Fact]
    public void There_are_as_many_members_as_the_document_has() =>
        Assert.Equal(11 + 6 + 15 + 25 + 48 + 16 + 16, MembersOf(Document()).Count());

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_is_left_out_is_missed_in_its_object_unless_it_is_optional(string path)
    {
        JsonNode document = Document();
        JsonNode member = At(document, path);
        string name = member.GetPropertyName();
        string parent = member.Parent!.GetPath();
        bool isOptional =
            Optional.Contains(name)
            || (name is "clause" or "edition" && parent.Contains("unmet", StringComparison.Ordinal));
        member.Parent!.AsObject().Remove(name);
        if (isOptional)
        {
            Assert.NotEqual(Explained.Whole, ExplanationJson.Read(document.ToJsonString()));
            return;
        }

        DocumentProblem problem = Assert.Single(ProblemsOf(document));
        Assert.Equal(parent, problem.Path);
        Assert.Equal(
            name == "format"
                ? "A document with \"format\": \"sales-process/explanation/1\" is expected."
                : $"'{name}' is missing.",
            problem.Message.English
        );
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void No_member_is_null(string path)
    {
        JsonNode document = Document();
        JsonNode member = At(document, path);
        member.Parent!.AsObject()[member.GetPropertyName()] = null;
        DocumentProblem problem = Assert.Single(ProblemsOf(document));
        Assert.Equal(path, problem.Path);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void No_member_is_of_another_kind(string path)
    {
        foreach (JsonNode other in new JsonNode[] { 12, true, new JsonObject(), new JsonArray(), "" })
        {
            JsonNode document = Document();
            JsonNode member = At(document, path);
            string name = member.GetPropertyName();
            bool isSameKind = other.GetValueKind() == member.GetValueKind();
            if (isSameKind && (other is JsonArray || name == "value"))
            {
                continue;
            }

            member.Parent!.AsObject()[name] = other.DeepClone();
            Assert.All(
                ProblemsOf(document),
                problem =>
                    Assert.StartsWith(path == "$.format" ? "$" : path, problem.Path, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void No_object_has_a_member_more()
    {
        string[] objects =
        [
            .. Under(Document()).Where(node => node is JsonObject).Select(node => node.GetPath()),
        ];
        Assert.All(
            objects,
            path =>
            {
                JsonNode document = Document();
                At(document, path).AsObject()["extra"] = "x";
                DocumentProblem problem = Assert.Single(ProblemsOf(document));
                Assert.Equal($"{path}.extra", problem.Path);
                Assert.StartsWith(
                    "'extra' is not known here. Known: ",
                    problem.Message.English,
                    StringComparison.Ordinal
                );
            }
        );
    }

    private static JsonNode Document() => JsonNode.Parse(ExplanationJson.Write(Explained.Whole))!;

    private static ValueList<DocumentProblem> ProblemsOf(JsonNode document) =>
        Assert.Throws<DocumentFormatException>(() => ExplanationJson.Read(document.ToJsonString())).Problems;

    private static JsonNode At(JsonNode document, string path) =>
        Under(document).Single(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> MembersOf(JsonNode document) =>
        Under(document).Where(node => node.Parent is JsonObject);

    private static IEnumerable<JsonNode> Under(JsonNode node) =>
        node switch
        {
            JsonObject o => o.SelectMany(member => Under(member.Value!)).Prepend(node),
            JsonArray a => a.SelectMany(item => Under(item!)).Prepend(node),
            _ => [node],
        };
}
