using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Kinds of places and roles have names in both languages, and what is none has no name.</summary>
public class VisitNames
{
    [Theory]
    [InlineData(OutletKind.Dealer, "dealer", "经销商")]
    [InlineData(OutletKind.DepartmentStore, "department store", "百货商场")]
    [InlineData(OutletKind.Pharmacy, "pharmacy", "药店")]
    [InlineData(OutletKind.SpecialityShop, "speciality shop", "专卖店")]
    [InlineData(OutletKind.CompanyDirect, "company direct sale", "公司直营")]
    public void A_kind_of_place_has_a_name_in_both_languages(
        OutletKind outlet,
        string english,
        string chinese
    ) => Assert.Equal(new BilingualText(english, chinese), VisitLabels.Of(outlet));

    [Theory]
    [InlineData(VisitorRole.Salesperson, "salesperson", "业务员")]
    [InlineData(VisitorRole.Merchandiser, "merchandiser", "理货员")]
    public void A_role_has_a_name_in_both_languages(VisitorRole role, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), VisitLabels.Of(role));

    [Theory]
    [InlineData(0)] // the steps are numbered from 1
    [InlineData(9)]
    [InlineData(-1)]
    public void What_is_not_one_of_the_eight_steps_has_no_name(int number)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(
            "step",
            () => VisitLabels.Of((VisitStep)number)
        );
        Assert.Equal((VisitStep)number, fault.ActualValue);
        Assert.StartsWith("The step must be one of the eight.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_kind_of_place_or_a_role_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("outlet", () => VisitLabels.Of((OutletKind)5));
        Assert.Throws<ArgumentOutOfRangeException>("outlet", () => VisitLabels.Of((OutletKind)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("role", () => VisitLabels.Of((VisitorRole)2));
        Assert.Throws<ArgumentOutOfRangeException>("role", () => VisitLabels.Of((VisitorRole)(-1)));
    }
}
