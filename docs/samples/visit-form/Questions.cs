using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;
using Spectre.Console;

namespace SalesProcess.VisitForm;

/// <summary>Asks for what an item or a move asks for. Whether it fits is for the library to judge.</summary>
internal sealed class Questions(IAnsiConsole console, Language language)
{
    /// <summary>The facts that a move asks for: a reason is picked from those that the policy lists, a date typed.</summary>
    public ValueList<Fact> Facts(VisitMove move) => move.Asks.Select(Ask).ToValueList();

    /// <summary>The answer to an item, by its kind.</summary>
    public ChecklistAnswer Answer(ChecklistEntry entry)
    {
        const string Value = "…";
        List<(string Label, Func<ChecklistAnswer> Make)> choices = [];
        if (entry.Item.Answer == ItemAnswer.Value)
        {
            choices.Add((Value, () => ChecklistAnswer.Given(Typed(entry.Item))));
        }
        else
        {
            choices.Add((ChecklistAnswer.Yes.Label.In(language), () => ChecklistAnswer.Yes));
            choices.Add((ChecklistAnswer.No.Label.In(language), () => ChecklistAnswer.No));
        }

        choices.AddRange(
            entry.Item.SkipReasons.Select(reason =>
                (reason.Text.In(language), (Func<ChecklistAnswer>)(() => ChecklistAnswer.Skip(reason.Name)))
            )
        );
        choices.Add(
            (
                Say("does not apply", "不适用"),
                () => ChecklistAnswer.DoesNotApply(Words(Say("Why?", "原因？")))
            )
        );
        return Pick(entry.Item.Text.In(language), choices, choice => choice.Label).Make();
    }

    public T Pick<T>(string question, IEnumerable<T> choices, Func<T, string> label)
        where T : notnull =>
        console.Prompt(
            new SelectionPrompt<T>()
                .Title(Markup.Escape(question))
                .UseConverter(choice => Markup.Escape(label(choice)))
                .AddChoices(choices)
        );

    private Fact Ask(string name)
    {
        var label = BilingualText.Same(name);
        return
            name == "reason"
            && SampleVisit.Policy.TryRead(
                VisitParameters.Reasons,
                out Parameter<ValueList<PolicyItem>>? listed,
                out _
            )
            ? new Fact(name, FactValue.Of(Pick(name, listed.Value, item => item.Text.In(language)).Id), label)
            : new Fact(name, FactValue.Of(SampleVisit.Plan.Date.PlusWeeks(1)), label);
    }

    private FactValue Typed(PolicyItem item) =>
        item.Kind == FieldKind.Choice
            ? FactValue.Of(
                Pick(item.Text.In(language), item.Options, option => option.Text.In(language)).Name
            )
            : TypedValue.Read(item, Words(item.Text.In(language)));

    private string Words(string question) => console.Prompt(new TextPrompt<string>(Markup.Escape(question)));

    private string Say(string english, string chinese) => new BilingualText(english, chinese).In(language);
}
