using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The value of a parameter: a whole number, a picked option, a time of day, or a list.</summary>
internal abstract record ParameterValue
{
    private ParameterValue() { }

    /// <summary>The value as it stands in explanations.</summary>
    internal abstract FactValue Fact { get; }

    internal abstract void Write(Utf8JsonWriter writer);

    internal sealed record Fields(ValueList<PolicyField> List) : OfList<PolicyField>(List)
    {
        private protected override string Name(PolicyField one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicyField one) =>
            FieldForm.Write(writer, one);
    }

    internal sealed record Whole(long Number) : ParameterValue
    {
        internal override FactValue Fact => FactValue.Of(Number);

        internal override void Write(Utf8JsonWriter writer) => writer.WriteNumberValue(Number);
    }

    internal sealed record Choice(string Option) : ParameterValue
    {
        internal override FactValue Fact => FactValue.Of(Option);

        internal override void Write(Utf8JsonWriter writer) => writer.WriteStringValue(Option);
    }

    internal sealed record Time(LocalTime Of) : ParameterValue
    {
        internal override FactValue Fact => new("time", TimeForm.Write(Of));

        internal override void Write(Utf8JsonWriter writer) => writer.WriteStringValue(TimeForm.Write(Of));
    }

    internal sealed record Targets(ValueList<ActivityTarget> List) : OfList<ActivityTarget>(List)
    {
        private protected override string Name(ActivityTarget one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, ActivityTarget one) =>
            TargetForm.Write(writer, one);
    }

    internal sealed record Cadences(ValueList<PolicyCadence> List) : OfList<PolicyCadence>(List)
    {
        private protected override string Name(PolicyCadence one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicyCadence one) =>
            CadenceForm.Write(writer, one);
    }

    internal sealed record Slots(ValueList<PolicySlot> List) : OfList<PolicySlot>(List)
    {
        private protected override string Name(PolicySlot one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicySlot one) =>
            SlotForm.Write(writer, one);
    }

    internal sealed record Bands(PolicyBands Of) : ParameterValue
    {
        internal override FactValue Fact => new("bands", Of.ToString());

        internal override void Write(Utf8JsonWriter writer) => BandsForm.Write(writer, Of);
    }

    internal sealed record Scorecard(PolicyScorecard Of) : ParameterValue
    {
        internal override FactValue Fact => new("scorecard", Of.ToString());

        internal override void Write(Utf8JsonWriter writer) => ScorecardForm.Write(writer, Of);
    }

    /// <summary>Named options in order; in explanations they stand as their names.</summary>
    internal sealed record Order(ValueList<string> Options) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', Options));

        internal override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (string option in Options)
            {
                writer.WriteStringValue(option);
            }

            writer.WriteEndArray();
        }
    }

    internal sealed record Windows(ValueList<PolicyWindow> List) : OfList<PolicyWindow>(List)
    {
        private protected override string Name(PolicyWindow one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicyWindow one) =>
            WindowForm.Write(writer, one);
    }

    internal sealed record Reminders(ValueList<PolicyReminder> List) : OfList<PolicyReminder>(List)
    {
        private protected override string Name(PolicyReminder one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicyReminder one) =>
            WindowForm.Write(writer, one);
    }

    internal sealed record Items(ValueList<PolicyItem> List) : OfList<PolicyItem>(List)
    {
        private protected override string Name(PolicyItem one) => one.Id;

        private protected override void Write(Utf8JsonWriter writer, PolicyItem one) =>
            ItemForm.Write(writer, one);
    }

    /// <summary>A decision table; in explanations it stands as the names of its rows.</summary>
    internal sealed record DecisionTable(PolicyTable Table, bool NamesResults) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', Table.Rows.Select(row => row.Id)));

        internal override void Write(Utf8JsonWriter writer) => TableForm.Write(writer, Table, NamesResults);
    }

    /// <summary>A list; in explanations it stands as the names of what is on it.</summary>
    internal abstract record OfList<T>(ValueList<T> List) : ParameterValue
    {
        internal sealed override FactValue Fact => new("items", string.Join(' ', List.Select(Name)));

        internal sealed override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (T one in List)
            {
                Write(writer, one);
            }

            writer.WriteEndArray();
        }

        private protected abstract string Name(T one);

        private protected abstract void Write(Utf8JsonWriter writer, T one);
    }
}
