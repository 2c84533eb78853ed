using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>
/// A visit as plain data, with the rules of the policy written down a second time. A command answers the codes of
/// its refusal, none if it was done.
/// </summary>
internal sealed class VisitModel(VisitScript script)
{
    private static readonly string[] StepNames =
    [
        "preparation",
        "greeting",
        "store-inspection",
        "display",
        "order-drafting",
        "presentation",
        "self-review",
        "paperwork",
    ];

    private readonly VisitItem[] items = script.Items;
    private readonly Dictionary<VisitItem, Reply> replies = [];

    public string State { get; private set; } = "planned";

    public LocalDateTime Last { get; private set; } = VisitScript.Start;

    public List<VisitStep> Entered { get; } = [];

    public int ItemCount => items.Length;

    public IEnumerable<VisitItem> Open => items.Where(item => !IsSettled(item) || Waits(item));

    /// <summary>The steps that were skipped, or first entered after a later one.</summary>
    public IEnumerable<(VisitStep Step, bool IsSkipped)> Deviations =>
        from step in Enumerable.Range(1, 8).Select(number => (VisitStep)number)
        let first = Entered.IndexOf(step)
        where first < 0 || Entered.Take(first).Any(earlier => earlier > step)
        select (step, first < 0);

    public string[] Begin()
    {
        string[] codes =
        [
            .. script.HasGoal ? [] : (string[])["visits.no-goal"],
            .. script.HasStay ? [] : (string[])["visits.no-expected-stay"],
        ];
        if (codes.Length == 0)
        {
            Move(VisitStep.Preparation, Last);
        }

        return codes;
    }

    public string[] Enter(VisitStep step, LocalDateTime at)
    {
        VisitStep now = Entered[^1];
        bool straightToPresentation = now == VisitStep.Greeting && step == VisitStep.Presentation;
        string[] codes =
        [
            .. Backwards(at),
            .. step == now ? ["visits.already-in-step"] : Array.Empty<string>(),
            .. straightToPresentation
                ? ["visits.presentation-straight-after-greeting"]
                : Array.Empty<string>(),
        ];
        if (codes.Length == 0)
        {
            Move(step, at);
        }

        return codes;
    }

    public string[] Answer(VisitStep step, string id, Reply reply)
    {
        VisitItem? item = items.FirstOrDefault(i => i.Step == step && i.Id == id);
        bool entered = Entered.Contains(step);
        bool tooSoon = item is not null && reply != Reply.DoesNotApply && Waits(item);
        if (item is not null && entered && !tooSoon)
        {
            replies[item] = reply;
            return [];
        }

        return
        [
            .. entered ? [] : (string[])["processes.state-not-entered"],
            .. item is null ? ["checklists.unknown-item"] : Array.Empty<string>(),
            .. tooSoon ? ["checklists.requirement-open"] : Array.Empty<string>(),
        ];
    }

    public string[] Close(LocalDateTime at)
    {
        string[] codes =
        [
            .. Backwards(at),
            .. Open.Select(item =>
                Waits(item) ? "checklists.item-waits"
                : replies.ContainsKey(item) ? "checklists.item-not-confirmed"
                : "checklists.item-unanswered"
            ),
        ];
        if (codes.Length == 0)
        {
            (State, Last) = ("closed", at);
        }

        return codes;
    }

    public LocalDate Day { get; private set; } = VisitScript.Start.Date;

    public List<string> Attached { get; } = [];

    public string[] Reschedule(int days, string reason)
    {
        string[] codes = Listed(reason, "rescheduled");
        if (codes.Length == 0)
        {
            Day = Day.PlusDays(days);
        }

        return codes;
    }

    public string[] End(string state, string reason)
    {
        string[] codes =
        [
            .. state == "missed" && Last.Date < Day ? ["visits.day-not-come"] : Array.Empty<string>(),
            .. Listed(reason, state),
        ];
        if (codes.Length == 0)
        {
            State = state;
        }

        return codes;
    }

    public string[] Archive(int openPapers, LocalDateTime at)
    {
        string[] codes = [.. Backwards(at), .. Enumerable.Repeat("visits.paper-missing", openPapers)];
        if (codes.Length == 0)
        {
            (State, Last) = ("archived", at);
        }

        return codes;
    }

    // a blank reason is none; one reason is for cancelling only, and one for all but breaking off
    private static string[] Listed(string reason, string state) =>
        reason switch
        {
            " " => ["processes.fact-not-given"],
            "planned-in-error" when state != "cancelled" => ["visits.reason-not-listed"],
            "other-work-first" when state == "abandoned" => ["visits.reason-not-listed"],
            "no-such-reason" => ["visits.reason-not-listed"],
            _ => [],
        };

    private string[] Backwards(LocalDateTime at) => at < Last ? ["processes.time-runs-backwards"] : [];

    private void Move(VisitStep step, LocalDateTime at)
    {
        Entered.Add(step);
        (State, Last) = (StepNames[(int)step - 1], at);
    }

    private bool IsSettled(VisitItem item) =>
        replies.TryGetValue(item, out Reply reply) && (reply != Reply.No || item.IsRecorded);

    // VISIT-GREET-02: the decision maker is greeted once it is known who that is
    private bool Waits(VisitItem item) =>
        item.Id == "decision-maker-greeted"
        && !(replies.TryGetValue(item, out Reply reply) && reply == Reply.DoesNotApply)
        && items.Any(other => other.Id == "decision-maker-known" && !IsSettled(other));
}
