using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the use of customer data and contact with customers are objected to.</summary>
public static class PrivacyRefusals
{
    /// <summary>The purpose is none of the business, and the customer's consent to it does not hold.</summary>
    public static RefusalRule PurposeNotCovered { get; } =
        new(
            "customers.purpose-not-covered",
            "The purpose '{purpose}' is none of the company's business purposes here, and the consent of customer {customer} to it is {standing} on {on}. Obtain the customer's consent, or leave the use.",
            "目的“{purpose}”不属于公司在此的业务目的，客户{customer}对该目的的同意于{on}的状态为：{standing}。请取得客户同意，否则不得使用。"
        );

    /// <summary>Who wants to use customer data is not authorised.</summary>
    public static RefusalRule AccessNotAuthorised { get; } =
        new(
            "customers.access-not-authorised",
            "The post or party '{person}' is not authorised to see the data of customer {customer} for the purpose '{purpose}'. Have somebody who is authorised do it.",
            "“{person}”无权为目的“{purpose}”查阅客户{customer}的信息。请由获得授权的人员办理。"
        );

    /// <summary>Somebody to whom customer data would be shown is not authorised.</summary>
    public static RefusalRule DisclosureNotAuthorised { get; } =
        new(
            "customers.disclosure-not-authorised",
            "The data of customer {customer} must not be shown to '{person}' for the purpose '{purpose}': '{person}' is not authorised. Leave that recipient out.",
            "不得为目的“{purpose}”向“{person}”披露客户{customer}的信息：“{person}”未获授权。请去除该接收方。"
        );

    /// <summary>The company does not use a sensitive field.</summary>
    public static RefusalRule SensitiveFieldOff { get; } =
        new(
            "customers.sensitive-field-off",
            "The sensitive field “{field}” ({why}) is not in use. Do not ask for it, fill it in or use it; the company must first put it into use by name.",
            "敏感信息栏目“{field}”（{why}）未选用。不得询问、填写或使用，须先由公司指名选用。"
        );

    /// <summary>A practice that cannot be put into use.</summary>
    public static RefusalRule PracticeExcluded { get; } =
        new(
            "customers.practice-excluded",
            "Excluded: “{field}” ({why}). It is not applied, and no policy can put it into use. Leave it.",
            "“{field}”（{why}）不予采用，任何政策均不得选用。请勿采用。"
        );

    /// <summary>The company does not use a sensitive field for the purpose.</summary>
    public static RefusalRule SensitivePurpose { get; } =
        new(
            "customers.sensitive-purpose",
            "The sensitive field “{field}” is not in use for the purpose '{purpose}'. Name a purpose for which the company uses it.",
            "敏感信息栏目“{field}”未选用于目的“{purpose}”。请指明公司选用该栏目的目的。"
        );

    /// <summary>No consent to the purpose names the sensitive field and holds.</summary>
    public static RefusalRule SensitiveConsent { get; } =
        new(
            "customers.sensitive-consent",
            "The consent of customer {customer} to the purpose '{purpose}' that names the sensitive field “{field}” is {standing} on {on}. Obtain a consent that names the field.",
            "客户{customer}就目的“{purpose}”给予的、指明敏感信息栏目“{field}”的同意，于{on}的状态为：{standing}。请取得指明该栏目的同意。"
        );

    /// <summary>The use names a field that neither the file nor the list of sensitive fields has.</summary>
    public static RefusalRule UnknownField { get; } =
        new(
            "customers.unknown-data-field",
            "The name '{field-name}' is no field of the file and no sensitive field of the policy. Name a field that there is.",
            "“{field-name}”既非档案栏目，也非政策所列敏感信息栏目。请指明已有栏目。"
        );

    /// <summary>The policy puts into use what is no sensitive field.</summary>
    public static RefusalRule InUseButNotListed { get; } =
        new(
            "customers.in-use-but-not-listed",
            "The policy puts '{field-name}' into use, which is none of its sensitive fields. Correct the name, or add it to the list of sensitive fields.",
            "政策选用了“{field-name}”，但敏感信息栏目表中没有该项。请更正名称，或将其列入敏感信息栏目表。"
        );

    /// <summary>A consent is entered twice.</summary>
    public static RefusalRule ConsentTwice { get; } =
        new(
            "customers.consent-twice",
            "The consent '{consent}' is entered already. Give the new one an identifier of its own.",
            "同意“{consent}”已登记。请为新的同意另取编号。"
        );

    /// <summary>There is no such consent.</summary>
    public static RefusalRule NoSuchConsent { get; } =
        new(
            "customers.no-such-consent",
            "There is no consent '{consent}'. Take one of the register.",
            "没有编号为“{consent}”的同意。请从登记中选取。"
        );

    /// <summary>A consent is withdrawn already.</summary>
    public static RefusalRule WithdrawnAlready { get; } =
        new(
            "customers.consent-withdrawn-already",
            "The consent '{consent}' is withdrawn since {withdrawn-on}. Nothing more is needed.",
            "同意“{consent}”已自{withdrawn-on}起撤回，无需再次办理。"
        );

    /// <summary>A consent is withdrawn before it was given.</summary>
    public static RefusalRule WithdrawnBeforeGiven { get; } =
        new(
            "customers.consent-withdrawn-before-given",
            "The consent '{consent}' is given on {given-on} and cannot be withdrawn on {on}. Withdraw it from that day on or later.",
            "同意“{consent}”于{given-on}给予，不能于{on}撤回。请自该日或其后撤回。"
        );

    /// <summary>The customer does not want to be contacted.</summary>
    public static RefusalRule DoNotContact { get; } =
        new(
            "customers.do-not-contact",
            "Customer {customer} does not want to be contacted by {channel}, since {since}. Do not contact the customer until the customer lifts the wish.",
            "客户{customer}自{since}起表示不愿以{channel}方式被联系。在客户撤销之前，请勿联系。"
        );

    /// <summary>The customer was contacted as often as the company allows.</summary>
    public static RefusalRule ContactCapReached { get; } =
        new(
            "customers.contact-cap-reached",
            "Customer {customer} was contacted {count} times from {from} to {to}; “{cap}” allows {most}. The next contact by {channel} may be made on {next-allowed}.",
            "客户{customer}在{from}至{to}期间已被联系{count}次；“{cap}”规定最多{most}次。下一次以{channel}方式联系的日期为{next-allowed}。"
        );

    /// <summary>A cap allows no contact at all.</summary>
    public static RefusalRule ContactNeverAllowed { get; } =
        new(
            "customers.contact-never-allowed",
            "The cap “{cap}” allows no contact with a customer by {channel}. Choose another channel.",
            "“{cap}”不允许以{channel}方式联系客户。请改用其他渠道。"
        );

    /// <summary>A cap is for half a day, or has no upper end.</summary>
    public static RefusalRule CapNotUsable { get; } =
        new(
            "customers.contact-cap-not-usable",
            "The limit “{cap}” cannot cap contacts: it needs a most, and a day, a week or a month as its period. Correct the policy.",
            "“{cap}”不能作为联系次数上限：须设定最多次数，期间须为日、周或月。请更正政策。"
        );
}
