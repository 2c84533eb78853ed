using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A plan over a month that is not announced yet says so wherever it is read.</summary>
public class WhatProvisionalPlansSay
{
    private static readonly Decision<QuotaPlan<Quantity>> Plan = QuotaPlan.ForMonth(
        new YearMonth(2027, 2),
        Quantity.Pieces(16),
        WorkingCalendar.MainlandChina,
        Policy.BuiltIn
    );

    [Fact]
    public void The_answer_says_so_in_both_languages()
    {
        Assert.Contains(
            "provisional until the official notice",
            Plan.Explained().Answer.English,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "（暂定，以官方通知为准）",
            Plan.Explained().Answer.Chinese,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_row_says_so() =>
        Assert.All(Plan.Accepted().ToRows(Language.English), row => Assert.True(row.IsProvisional));
}
