using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Files;

/// <summary>Each kind of customer has a template of its own; the numbers of fields are those of the sources.</summary>
public class Templates
{
    // FILE-S2-01 and -02: 2 + 3; FILE-S4-01: 4; FILE-S6-01: 3; FILE-S9-COMPANY: 9; CRM-TRACK-01: 3, recommended
    [Theory]
    [InlineData(CustomerFileKind.GroupCustomer, 3, 0)]
    [InlineData(CustomerFileKind.LargeCustomer, 5, 5)]
    [InlineData(CustomerFileKind.TerminalCustomer, 4, 4)]
    [InlineData(CustomerFileKind.CompanyCustomer, 3, 3)]
    [InlineData(CustomerFileKind.CompanyProfile, 9, 9)]
    [InlineData(CustomerFileKind.PersonalProfile, 0, 0)]
    [InlineData(CustomerFileKind.EarlyInformation, 2, 2)]
    [InlineData(CustomerFileKind.Interests, 1, 1)]
    [InlineData(CustomerFileKind.DealerHobbies, 0, 0)]
    public void Have_the_fields_of_their_clause_in_the_built_in_edition(
        CustomerFileKind kind,
        int fields,
        int required
    )
    {
        CustomerFile file = FileCases.Open(kind, Policy.BuiltIn);
        Assert.Equal(fields, file.Entries.Count);
        Assert.Equal(required, FileCompleteness.Of(file).Accepted().Required);
        Assert.All(file.Entries, entry => Assert.Null(entry.Field.Sensitive));
    }

    [Fact]
    public void Of_persons_are_ten_fields_and_all_of_them_sensitive()
    {
        Assert.True(
            Policy.BuiltIn.TryRead(
                FileParameters.TemplateOf(CustomerFileKind.PersonalProfile),
                out Parameter<ValueList<PolicyField>>? fields,
                out _
            )
        );
        Assert.Equal(10, fields.Value.Count);
        Assert.All(fields.Value, field => Assert.False(field.IsRequired));
        Assert.All(fields.Value, field => Assert.Equal($"person-{field.Id}", field.Sensitive));
    }

    [Fact]
    public void A_registration_of_a_dealers_customer_is_the_companys_to_say() =>
        Assert.Equal(
            ["policies.value-from-host"],
            CustomerFile
                .Open(CustomerFileKind.DealersCustomer, "F-1", "C-17", "U-3", FileCases.Today, Policy.BuiltIn)
                .Refused()
                .Codes()
        );

    [Fact]
    public void What_is_missing_is_said_in_both_languages_with_clause_and_edition()
    {
        CustomerFile file = FileCases
            .Open(CustomerFileKind.LargeCustomer)
            .Fill("company-background", [FactValue.Of("a")], FileCases.Today)
            .Then(next => next.Fill("purchase-history", [FactValue.Of("b")], FileCases.Today))
            .Then(next => next.Fill("product-needs", [FactValue.Of("c")], FileCases.Today))
            .Then(next => next.Fill("service-demands", [FactValue.Of("d")], FileCases.Today))
            .Accepted();
        FileCompleteness made = FileCompleteness.Of(file).Accepted();

        RefusalReason reason = Assert.Single(made.MissingReasons());
        Assert.Equal(
            "Missing in “file of a large customer” of customer C-17, section “Needs and preferences”: “Sensitivity to the price”. Fill it in, or say in it that there is nothing.",
            reason.Message.English
        );
        Assert.Equal(
            "客户C-17的“大客户档案”中“需求和偏好”部分缺少“对价格的敏感度”。请填写，无内容的请注明。",
            reason.Message.Chinese
        );
        Assert.Equal(("FILE-S2-02", "built-in/1"), (reason.Clause!.ToString(), reason.Edition));
        Assert.Equal(new Ratio(4, 5), made.Share);
        Assert.Equal("F-1: 4 of 5 required fields", made.ToString());
        Assert.Equal(["", "", "price-sensitivity"], made.ToRows(Language.Chinese).Select(row => row.Missing));
        Assert.Equal("大客户档案", made.ToRows(Language.Chinese)[0].Kind);
    }

    [Fact]
    public void An_undefined_kind_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FileCases.Open((CustomerFileKind)99));
}
