using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>By which ways a customer changes hands in the model that the policy picks.</summary>
internal sealed class OwnershipWays
{
    private readonly Parameter<OwnershipModel> model;
    private readonly Parameter<ValueList<PolicyItem>> ways;

    private OwnershipWays(Parameter<OwnershipModel> model, Parameter<ValueList<PolicyItem>> ways) =>
        (this.model, this.ways) = (model, ways);

    internal OwnershipModel Model => model.Value;

    /// <summary>Reads model and ways; null where one is not set or names what there is not, with every reason of the
    /// second kind.</summary>
    internal static OwnershipWays? Read(PolicyReader read, out ValueList<RefusalReason> faults)
    {
        Parameter<OwnershipModel>? model = read.Read(OwnershipParameters.Model);
        Parameter<ValueList<PolicyItem>>? ways = read.Read(OwnershipParameters.Ways);
        faults = ways is null
            ? []
            : ways
                .Value.Where(way => Kebab.Find<OwnershipCause>(way.Id) is null)
                .Select(way => Unknown(way, ways.Reading))
                .ToValueList();
        return model is null || ways is null || faults.Count > 0 ? null : new OwnershipWays(model, ways);
    }

    /// <summary>The clause that permits a way; null where the model does not permit it.</summary>
    internal ClauseId? ClauseOf(OwnershipCause cause) =>
        Item(cause) is { } way && IsIn(way, Model) ? way.Clause : null;

    /// <summary>Why the model does not permit a way; null where it does.</summary>
    internal RefusalReason? WhyNot(OwnershipCause cause)
    {
        PolicyItem? way = Item(cause);
        return way is not null && IsIn(way, Model)
            ? null
            : OwnershipRefusals.NotInModel.Because(
                way?.Clause ?? OwnershipFacts.ModelClause,
                OwnershipFacts.Model(Model),
                OwnershipFacts.Cause(cause),
                Permitted(way)
            ) with
            {
                Edition = ways.Edition,
            };
    }

    private PolicyItem? Item(OwnershipCause cause) =>
        ways.Value.FirstOrDefault(way => way.Id == Kebab.Of(cause));

    private static bool IsIn(PolicyItem way, OwnershipModel model) =>
        way.Conditions.All(condition => condition.Values.Contains(Kebab.Of(model)));

    private static Fact Permitted(PolicyItem? way)
    {
        OwnershipModel[] models = way is null
            ? []
            : [.. Enum.GetValues<OwnershipModel>().Where(model => IsIn(way, model))];
        BilingualText label = new("permitted where ownership is", "允许该方式的模式");
        return models.Length == 0
            ? Fact.Named("permitted", "", label, new("no model", "无"))
            : Fact.Named(
                "permitted",
                string.Join(", ", models.Select(Kebab.Of)),
                label,
                new(
                    string.Join(", ", models.Select(model => $"“{OwnershipLabels.Of(model).English}”")),
                    string.Join('、', models.Select(model => $"“{OwnershipLabels.Of(model).Chinese}”"))
                )
            );
    }

    private static RefusalReason Unknown(PolicyItem way, PolicyReading reading) =>
        OwnershipRefusals.UnknownWay.Because(
            reading,
            new Fact("way", FactValue.Of(way.Id), new("way listed", "所列方式")),
            new Fact(
                "parameter",
                FactValue.Of(OwnershipParameters.Ways.Name),
                new("parameter of the policy", "政策参数")
            ),
            OwnershipFacts.List(
                "known",
                Enum.GetValues<OwnershipCause>().Select(Kebab.Of),
                new("ways that there are", "可用方式")
            )
        );
}
