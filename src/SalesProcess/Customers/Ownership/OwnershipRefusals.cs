using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How the ownership of customers says no, and why a rule of a reception does not decide.</summary>
public static class OwnershipRefusals
{
    /// <summary>The model of ownership does not know this way of changing hands.</summary>
    public static RefusalRule NotInModel { get; } =
        new(
            "customers.not-in-ownership-model",
            "Where ownership is “{model}”, no customer changes hands by “{cause}”; it is permitted where ownership is: {permitted}. Use a way that the model permits, or let the policy permit this one.",
            "归属模式为“{model}”时，客户不得通过“{cause}”变更归属；允许该方式的模式：{permitted}。请采用本模式允许的方式，或在政策中予以允许。"
        );

    /// <summary>The policy lists a way of changing hands that there is not.</summary>
    public static RefusalRule UnknownWay { get; } =
        new(
            "customers.unknown-way-of-ownership",
            "The policy lists '{way}' under '{parameter}', and there is no such way. Name one of: {known}.",
            "政策在“{parameter}”中列有“{way}”，但并无此种方式。请从中选用：{known}。"
        );

    /// <summary>A customer is received for the first time, and no file is opened.</summary>
    public static RefusalRule FileNotOpened { get; } =
        new(
            "customers.first-reception-without-file",
            "The customer '{customer}', who has no owner, was received by {consultant}, and no file is opened. Open the file; the customer then belongs to {consultant}.",
            "{consultant}接待了尚无归属的客户“{customer}”，但客户档案尚未建立。请先建立档案，该客户即归{consultant}。"
        );

    /// <summary>The customer chose a consultant who has not received him.</summary>
    public static RefusalRule ChosenHasNotReceived { get; } =
        new(
            "customers.chosen-has-not-received",
            "The customer '{customer}' chose {choice}, who has not received the customer. Choose among: {received-by}.",
            "客户“{customer}”选择了{choice}，但其未曾接待该客户。请在以下人员中选择：{received-by}。"
        );

    /// <summary>It is not confirmed that those chosen among sell under the same sales policy.</summary>
    public static RefusalRule NotUnderSamePolicy { get; } =
        new(
            "customers.not-under-same-policy",
            "The customer '{customer}' chose {choice}, and it is not confirmed that {received-by} sell under the same sales policy. Confirm it, or leave the choice out.",
            "客户“{customer}”选择了{choice}，但尚未确认{received-by}执行同一销售政策。请予确认，或不采用该选择。"
        );

    /// <summary>The customer returned too early for a rule.</summary>
    public static RefusalRule ReturnedTooEarly { get; } =
        new(
            "customers.returned-too-early",
            "The customer returned after {days} days; {needed} days or more are needed, so {short} too few.",
            "客户时隔{days}天再次来店；须满{needed}天（含），尚差{short}天。"
        );

    /// <summary>The customer returned too late for a rule.</summary>
    public static RefusalRule ReturnedTooLate { get; } =
        new(
            "customers.returned-too-late",
            "The customer returned after {days} days; fewer than {needed} are within the week, so {excess} too many.",
            "客户时隔{days}天再次来店；不足{needed}天方属一周以内，超出{excess}天。"
        );

    /// <summary>No reception of the customer is on record before this one.</summary>
    public static RefusalRule NotReceivedBefore { get; } =
        new(
            "customers.not-received-before",
            "No reception of the customer before this one is on record, so there is no return.",
            "本次之前没有接待该客户的记录，不属于再次来店。"
        );

    /// <summary>A rule applies, and another that applies too stands before it.</summary>
    public static RefusalRule Outranked { get; } =
        new(
            "customers.rule-outranked",
            "This rule applies too and names {would-own} as the owner; “{deciding}” stands before it in the order of the policy.",
            "本规则同样成立，据此客户应归{would-own}；但按政策规定的次序，“{deciding}”优先。"
        );

    /// <summary>Nobody is responsible for a part of a division.</summary>
    public static RefusalRule TerritoryGap { get; } =
        new(
            "customers.territory-gap",
            "Nobody is responsible for “{cell}”. Name at least one person.",
            "“{cell}”无人负责。请至少指定一人。"
        );

    /// <summary>Several persons are responsible for a part of which one only may be.</summary>
    public static RefusalRule TerritoryOverlap { get; } =
        new(
            "customers.territory-overlap",
            "For “{cell}” {count} persons are responsible: {persons}. Name exactly one.",
            "“{cell}”有{count}人负责：{persons}。请只指定一人。"
        );

    /// <summary>A part names a type, region, trade or product that the division does not list.</summary>
    public static RefusalRule TerritoryUnknown { get; } =
        new(
            "customers.territory-unknown-name",
            "The division lists no {dimension} '{value}', which {named-by} names. Add it to the list, or name one of: {known}.",
            "分工方案未列出{dimension}“{value}”（由{named-by}提及）。请补列，或从中选用：{known}。"
        );

    /// <summary>A list of a division has a name twice.</summary>
    public static RefusalRule TerritoryNamedTwice { get; } =
        new(
            "customers.territory-named-twice",
            "The division lists the {dimension} '{value}' twice. List it once.",
            "分工方案重复列出{dimension}“{value}”。请只列一次。"
        );

    /// <summary>The place of a customer lacks what the division goes by.</summary>
    public static RefusalRule PlaceIncomplete { get; } =
        new(
            "customers.territory-place-incomplete",
            "The division goes by {dimension}, and that of the customer '{customer}' is not given. Give one of: {known}.",
            "分工方案按{dimension}划分，但未给出客户“{customer}”的该项信息。请从中给出：{known}。"
        );

    /// <summary>Several persons are responsible, and it is not said which of them takes the customer.</summary>
    public static RefusalRule OneOfSeveral { get; } =
        new(
            "customers.one-of-several-responsible",
            "For “{cell}” these are responsible: {persons}. Say which of them takes the customer '{customer}'.",
            "“{cell}”由以下人员负责：{persons}。请说明由其中谁负责客户“{customer}”。"
        );

    /// <summary>The person named is not responsible for the part that the customer is in.</summary>
    public static RefusalRule NotResponsible { get; } =
        new(
            "customers.not-responsible",
            "The customer '{customer}' belongs to “{cell}”, for which {person} is not responsible; these are: {persons}. Name one of them.",
            "{person}不负责客户“{customer}”所属的“{cell}”；负责人为：{persons}。请从中指定。"
        );

    /// <summary>A call lies outside the regions that are assigned to the caller.</summary>
    public static RefusalRule RegionNotAssigned { get; } =
        new(
            "customers.region-not-assigned",
            "The customer '{customer}' is in the region '{region}', which is not assigned to {caller}; assigned: {assigned}. Leave the call to whom the region is assigned.",
            "客户“{customer}”位于区域“{region}”，未划归{caller}；已划定：{assigned}。请由负责该区域的人员致电。"
        );

    /// <summary>A call is about a product that is not the caller's.</summary>
    public static RefusalRule ProductNotAssigned { get; } =
        new(
            "customers.product-not-assigned",
            "The call is about the product '{product}', for which {caller} is not responsible; responsible for: {assigned}. Leave it to whom the product is assigned.",
            "该电话涉及产品“{product}”，不由{caller}负责；其负责：{assigned}。请由负责该产品的人员致电。"
        );

    /// <summary>A call is to a customer of an industry that is not the caller's.</summary>
    public static RefusalRule IndustryNotAssigned { get; } =
        new(
            "customers.industry-not-assigned",
            "The customer '{customer}' is of the industry '{industry}', which is not among those of {caller}: {assigned}. Leave the call to whom the industry is assigned.",
            "客户“{customer}”属于行业“{industry}”，不在{caller}负责的行业之内：{assigned}。请由负责该行业的人员致电。"
        );

    /// <summary>Somebody else than the sales manager assigns a customer.</summary>
    public static RefusalRule NotAssignedByManager { get; } =
        new(
            "customers.not-assigned-by-sales-manager",
            "The role '{role}' cannot assign the customer '{customer}'. Let the sales manager do it.",
            "角色“{role}”无权安排客户“{customer}”。请由销售经理安排。"
        );

    /// <summary>A customer is assigned before being classified.</summary>
    public static RefusalRule NotClassified { get; } =
        new(
            "customers.assigned-before-classification",
            "No classification of the customer '{customer}' by {on} is on record. Classify the customer, then assign.",
            "截至{on}没有客户“{customer}”的分类记录。请先分类，再作安排。"
        );

    /// <summary>A change is of another customer than the history.</summary>
    public static RefusalRule ChangeOfAnother { get; } =
        new(
            "customers.change-of-another-customer",
            "The change is of the customer '{other}'; this is the history of '{customer}'. Apply it to the history of '{other}'.",
            "该变更属于客户“{other}”，而此处为客户“{customer}”的归属历史。请计入“{other}”的历史。"
        );

    /// <summary>A change names the owner that the customer has already.</summary>
    public static RefusalRule SameOwner { get; } =
        new(
            "customers.owner-unchanged",
            "The customer '{customer}' belongs to {owner} already. Leave the change out; a ruling by which the owner stays is no change.",
            "客户“{customer}”已归{owner}。请勿登记该变更；归属不变的裁定不构成变更。"
        );

    /// <summary>A stored history does not hold.</summary>
    public static RefusalRule HistoryBroken { get; } =
        new(
            "customers.ownership-history-broken",
            "Row {row} of the ownership of '{customer}' does not follow from the rows before it. Correct or remove it.",
            "客户“{customer}”归属历史的第{row}行与此前各行不符。请更正或删除。"
        );

    /// <summary>The policy has no edition of that name.</summary>
    public static RefusalRule EditionUnknown { get; } =
        new(
            "customers.edition-not-in-book",
            "The change of {at} was decided under the edition '{edition}', which this policy does not have. Give the policy that it was decided under.",
            "{at}的变更依据版本“{edition}”作出，而该政策没有此版本。请提供当时依据的政策。"
        );

    /// <summary>A ruling that is made again gives another answer than the one on record.</summary>
    public static RefusalRule ReplayDiffers { get; } =
        new(
            "customers.ruling-differs",
            "Made again under '{edition}', the ruling of {at} names {found} by “{rule}”; on record is {recorded} by “{recorded-rule}”. Look into who changed the record or the facts.",
            "按版本“{edition}”重新裁定，{at}的归属应为{found}（“{rule}”），而记录为{recorded}（“{recorded-rule}”）。请查明记录或事实因何变动。"
        );
}
