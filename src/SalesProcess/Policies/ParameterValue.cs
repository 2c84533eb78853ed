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

    internal sealed record Fields(ValueList<PolicyField> List) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', List.Select(one => one.Id)));

        internal override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (PolicyField field in List)
            {
                FieldForm.Write(writer, field);
            }

            writer.WriteEndArray();
        }
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

    internal sealed record Targets(ValueList<ActivityTarget> List) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', List.Select(target => target.Id)));

        internal override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (ActivityTarget target in List)
            {
                TargetForm.Write(writer, target);
            }

            writer.WriteEndArray();
        }
    }

    internal sealed record Cadences(ValueList<PolicyCadence> List) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', List.Select(one => one.Id)));

        internal override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (PolicyCadence cadence in List)
            {
                CadenceForm.Write(writer, cadence);
            }

            writer.WriteEndArray();
        }
    }

    internal sealed record Items(ValueList<PolicyItem> List) : ParameterValue
    {
        internal override FactValue Fact => new("items", string.Join(' ', List.Select(item => item.Id)));

        internal override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray();
            foreach (PolicyItem item in List)
            {
                ItemForm.Write(writer, item);
            }

            writer.WriteEndArray();
        }
    }
}
