using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the preparation of visits says no.</summary>
public static class PreparationRefusals
{
    /// <summary>A technician is needed, and none takes part.</summary>
    public static RefusalRule NoTechnician { get; } =
        new(
            "visits.no-technician",
            "The visit '{visit}' needs a technician, and none of its {participants} participants is one. Name a participant in the role “{role}”.",
            "拜访“{visit}”需要技术人员，而{participants}名参加人中没有技术人员。请列明一名“{role}”。"
        );

    /// <summary>A material is shown only from a degree of intent on.</summary>
    public static RefusalRule IntentTooLow { get; } =
        new(
            "visits.intent-too-low",
            "The material “{material}” is shown from a degree of intent of {least} on, and the customer shows {intent}. Show it when the intent has grown.",
            "客户意向程度达到{least}级方可出示“{material}”，目前为{intent}级。请待意向程度提高后再出示。"
        );

    /// <summary>A material depends on the degree of intent, which is not known.</summary>
    public static RefusalRule IntentUnknown { get; } =
        new(
            "visits.intent-unknown",
            "The material “{material}” is shown from a degree of intent of {least} on, and none is recorded. Record what the talk shows.",
            "客户意向程度达到{least}级方可出示“{material}”，目前未记录意向程度。请记录沟通所反映的意向程度。"
        );

    /// <summary>The list has no such material.</summary>
    public static RefusalRule UnknownMaterial { get; } =
        new(
            "visits.unknown-material",
            "The list of materials has no '{material}'. Take one from the list, or add it in a policy file of your own.",
            "资料清单中没有“{material}”。请从清单中选取，或在自己的政策文件中增加。"
        );

    /// <summary>A planned visit falls into hours in which the customer's business is busy.</summary>
    public static RefusalRule CustomerBusy { get; } =
        new(
            "visits.customer-busy",
            "The visit from {start} to {end} falls into the busy hours of the customer '{customer}', {day} {from} to {to}. Choose another time.",
            "{start}至{end}的拜访与客户“{customer}”的繁忙时间（{day}{from}至{to}）重叠。请另选时间。"
        );

    /// <summary>A record of a store does not say how the situation was learnt.</summary>
    public static RefusalRule NoMethod { get; } =
        new(
            "visits.store-without-method",
            "The record of the store says neither that the situation was observed nor that it was asked for. Say how it was learnt.",
            "门店记录既未注明观察，也未注明询问。请注明了解方式。"
        );

    /// <summary>A record of a store does not say which business it is in.</summary>
    public static RefusalRule NoBusiness { get; } =
        new(
            "visits.store-without-business",
            "The record of the store names neither retail nor wholesale. Name the business.",
            "门店记录既未注明零售，也未注明批发。请注明业务类型。"
        );

    /// <summary>The list has no such kind of contact.</summary>
    public static RefusalRule UnknownContactKind { get; } =
        new(
            "visits.unknown-contact-kind",
            "The contact '{contact}' is of the kind '{kind}', which the policy does not list. Take a kind from the list, or add it in a policy file of your own.",
            "联系记录“{contact}”的方式“{kind}”未列入政策。请从清单中选取，或在自己的政策文件中增加。"
        );

    /// <summary>A contact stands twice.</summary>
    public static RefusalRule ContactTwice { get; } =
        new(
            "visits.contact-twice",
            "The contact '{contact}' is on record with different contents. Give each contact once.",
            "联系记录“{contact}”有内容不同的记录。每次联系请只给出一次。"
        );

    /// <summary>A sub-step belongs to no step, or to several.</summary>
    public static RefusalRule SubStepOfNoStep { get; } =
        new(
            "visits.sub-step-of-no-step",
            "The sub-step “{sub-step}” names {steps} of the eight steps. Put it into exactly one.",
            "细分步骤“{sub-step}”归属{steps}个步骤。请将其归入八个步骤中的一个。"
        );
}
