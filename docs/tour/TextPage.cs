using System.Text;
using SalesProcess.Decisions;
using Spectre.Console;

namespace SalesProcess.Tour;

/// <summary>A page of plain text; tables align Chinese and Latin letters alike.</summary>
internal sealed class TextPage(Language language)
{
    private const int LineWidth = 100;
    private const int TableWidth = 120;
    private readonly StringBuilder text = new();

    public Language Language => language;

    public void Title(string english, string chinese) => Line(english, chinese);

    public void Section(string english, string chinese)
    {
        text.Append('\n');
        Line(english, chinese);
    }

    public void Line(string english, string chinese) => Line(Say(english, chinese));

    /// <summary>Writes lines; what is too long for one goes on, indented, in the next.</summary>
    public void Line(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            string rest = line;
            string indent = new(' ', line.TakeWhile(c => c == ' ').Count() + 2);
            while (
                rest.Length > LineWidth
                && rest.LastIndexOf(' ', LineWidth) is var space
                && space > indent.Length
            )
            {
                text.Append(rest.AsSpan(0, space)).Append('\n');
                rest = indent + rest[(space + 1)..];
            }

            text.Append(rest).Append('\n');
        }
    }

    public string Say(string english, string chinese) => language == Language.English ? english : chinese;

    /// <summary>Starts a table; its header cells are given in both languages, and numbers align to the right.</summary>
    public Table Table(params (string English, string Chinese, bool IsNumber)[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple).Collapse();
        foreach ((string english, string chinese, bool isNumber) in columns)
        {
            var column = new TableColumn(Say(english, chinese))
            {
                NoWrap = true,
                Padding = new Padding(0, 0, 1, 0),
            };
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }

        return table;
    }

    public void Add(Table table)
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = TableWidth;
        console.Write(table);
        foreach (
            string line in writer
                .ToString()
                .Split('\n')
                .Select(line => line.TrimEnd())
                .Where(line => line.Length > 0)
        )
        {
            Line(line);
        }
    }

    public override string ToString() => text.ToString();
}
