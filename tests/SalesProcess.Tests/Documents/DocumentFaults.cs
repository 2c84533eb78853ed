using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Tests.Documents;

/// <summary>The exception that lists the problems; a host that reads forms of its own may throw it too.</summary>
public class DocumentFaults
{
    private static readonly DocumentProblem First = new("$.a", 2, 5, new("It is odd.", "有误。"));
    private static readonly DocumentProblem Second = new("$.b[0]", 12, 1, new("It is even.", "不对。"));

    [Fact]
    public void The_message_has_a_line_a_problem()
    {
        var fault = new DocumentFormatException([First, Second]);
        Assert.Equal(
            "The document has 2 problem(s):\n2:5 $.a: It is odd.\n12:1 $.b[0]: It is even.",
            fault.Message
        );
        Assert.Equal([First, Second], fault.Problems);
        Assert.IsAssignableFrom<FormatException>(fault);
        Assert.Throws<ArgumentNullException>(
            "problems",
            () => new DocumentFormatException((ValueList<DocumentProblem>)null!)
        );
    }

    [Fact]
    public void A_problem_is_shown_in_either_language()
    {
        Assert.Equal("2:5 $.a: It is odd.", First.In(Language.English));
        Assert.Equal("2:5 $.a: 有误。", First.In(Language.Chinese));
        Assert.Equal("2:5 $.a: It is odd.", First.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => First.In((Language)2));
    }

    [Fact]
    public void Without_a_place_there_are_no_problems()
    {
        var cause = new InvalidOperationException();
        Assert.Empty(new DocumentFormatException("What is wrong.").Problems);
        Assert.Same(cause, new DocumentFormatException("What is wrong.", cause).InnerException);
        Assert.Equal("What is wrong.", new DocumentFormatException("What is wrong.", cause).Message);
        Assert.Equal("The document is not of its documented form.", new DocumentFormatException().Message);
    }
}
