using System.Text.Json;
using SalesProcess.Tour;

namespace SalesProcess.Tests.Tour;

/// <summary>The tour answers on the built-in data and on the user's, and says where a bad file is bad.</summary>
public class TheTour
{
    [Fact]
    public void Speaks_Chinese()
    {
        (int code, string output, _) = Run("--zh");
        Assert.Equal(0, code);
        Assert.Contains("销售人员的一天：2026-10-09", output, StringComparison.Ordinal);
        Assert.Contains("C-1042  B类。", output, StringComparison.Ordinal);
        Assert.Contains("有3项未完成", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_the_month_and_the_target_that_the_user_gives()
    {
        (int code, string output, _) = Run("--month", "2026-02", "--target", "40 pcs");
        Assert.Equal(0, code);
        Assert.Contains("A salesperson's day: 2026-02-02", output, StringComparison.Ordinal);
        Assert.Contains(
            "Today: 3 pcs: 1 of 16 working days brings the month to 3 pcs",
            output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("300000", "CNY 300000.00")]
    [InlineData("CNY 0.10", "CNY 0.10")]
    [InlineData("JPY 5000", "JPY 5000")]
    [InlineData("7 box", "7 box")]
    public void Reads_a_target_in_money_or_in_pieces(string given, string read)
    {
        using JsonDocument day = Json("--target", given);
        Assert.Equal(read, day.RootElement.GetProperty("quota").GetProperty("target").GetString());
    }

    [Fact]
    public void Writes_everything_as_JSON()
    {
        using JsonDocument day = Json();
        JsonElement quota = day.RootElement.GetProperty("quota");
        Assert.Equal(31, quota.GetProperty("days").GetArrayLength());
        Assert.Equal(300_000.00m, quota.GetProperty("days")[30].GetProperty("runningTotal").GetDecimal());
        Assert.Equal(
            "sales-process/explanation/1",
            quota.GetProperty("why").GetProperty("format").GetString()
        );
        Assert.Equal(3, day.RootElement.GetProperty("customers").GetArrayLength());
        Assert.Equal(
            3,
            day.RootElement.GetProperty("visit")
                .GetProperty("refusal")
                .GetProperty("reasons")
                .GetArrayLength()
        );
        Assert.Equal(20, day.RootElement.GetProperty("stock").GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public void Refuses_a_month_that_the_calendar_does_not_know()
    {
        (int code, _, string error) = Run("--month", "2030-01");
        Assert.Equal(1, code);
        Assert.Contains("'Mainland China' knows 2007-01-01 to 2027-12-31", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--month", "2026-13", "--month: '2026-13' is not a month such as 2026-10.")]
    [InlineData("--today", "9 Oct", "--today: '9 Oct' is not a day such as 2026-10-09.")]
    [InlineData(
        "--target",
        "much",
        "--target: 'much' is not an amount. Write 300000, \"CNY 300000.00\" or \"40 pcs\"."
    )]
    [InlineData(
        "--target",
        "300000.001",
        "--target: '300000.001' is not an amount. Write 300000, \"CNY 300000.00\" or \"40 pcs\"."
    )]
    [InlineData("--stock", "no-such-file.csv", "--stock: ")]
    [InlineData("--policy", "no-such-file.json", "--policy: ")]
    [InlineData("--moon", "full", "'--moon'")]
    public void Says_what_is_wrong_with_an_argument(string option, string value, string message)
    {
        (int code, _, string error) = Run(option, value);
        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_day_outside_the_month()
    {
        (int code, _, string error) = Run("--month", "2026-10", "--today", "2026-11-02");
        Assert.Equal(2, code);
        Assert.Contains("--today: 2026-11-02 is not a day of 2026-10.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_each_bad_cell_of_a_stock_file_is()
    {
        (int code, _, string error) = WithFile(
            """
            sku,specification,kind,unit,book,counted,in_transit,normal_from,normal_to,target,unit_value,previous_count
            A,"x, y",goods,pcs,1,2b,0,1,5,3,CNY 1.005,
            B,z,good,pcs,,2,0,1,5,3,CNY 1.00,
            C,z
            """,
            "--stock"
        );
        Assert.Equal(2, code);
        Assert.Equal(
            """
            FILE:2:22: counted: '2b' is not a whole number.
            FILE:2:33: unit_value: 'CNY 1.005' is not an amount of money such as CNY 12.50.
            FILE:3:5: kind: 'good' is neither goods nor pop.
            FILE:3:14: book: the book quantity is missing; write 0 if there is none.
            FILE:4:1: the line has 2 cells, the header 12. Put a cell that holds a comma in quotes.

            """,
            error
        );
    }

    [Fact]
    public void Says_where_a_policy_file_is_bad()
    {
        (int code, _, string error) = WithFile(
            "{\n  \"format\": \"sales-process/policy/1\",\n  \"policy\": 7\n}",
            "--policy"
        );
        Assert.Equal(2, code);
        Assert.Contains(
            "FILE:3:13 $.policy: This must be a text in quotes.",
            error,
            StringComparison.Ordinal
        );
        Assert.Contains("FILE:1:1 $: 'title' is missing.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_is_wrong_with_the_lines_of_a_stock_file_as_a_refusal()
    {
        (int code, _, string error) = WithFile(
            """
            sku,specification,kind,unit,book,counted,in_transit,normal_from,normal_to,target,unit_value,previous_count
            A,,goods,pcs,10,2,0,5,20,,,
            A,,goods,pcs,-1,2,0,5,20,,,
            """,
            "--stock"
        );
        Assert.Equal(1, code);
        Assert.Equal(6, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Article A appears on 2 lines", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private static JsonDocument Json(params string[] arguments)
    {
        (int code, string output, string error) = Run(["--json", .. arguments]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output);
    }

    private static (int Code, string Output, string Error) WithFile(string content, string option)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            (int code, string output, string error) = Run(option, file);
            return (code, output, error.Replace(file, "FILE", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
