using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>A move that was made, or is to be made: one row of the journal of a process.</summary>
/// <remarks>
/// Equality is that of all parts but the sequence, which says where the event stands and not what it is. Order is not
/// defined. <see cref="ToString"/> shows identifiers only.
/// </remarks>
public sealed record ProcessEvent
{
    /// <summary>The host's identifier of the event, one of its own for each; so that an event that arrives twice
    /// counts once.</summary>
    public required string EventId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The stable name of the move.</summary>
    public required string Move
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The stable name of the role in which it is made.</summary>
    public required string Role
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the person who makes it.</summary>
    public required string By
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The local time.</summary>
    public required LocalDateTime At { get; init; }

    /// <summary>What is recorded with the move: identifiers, stable names, dates and the like, nothing personal, because
    /// explanations show it; a name may stand several times.</summary>
    public ValueList<Fact> Facts
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>How many rows the journal had with it where it was first recorded, 1 or more; null while it is not.
    /// When journals are merged, it puts events of one time into order.</summary>
    public int? Sequence
    {
        get;
        init =>
            field = value is null or > 0
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Sequence), value, "Give 1 or more.");
    }

    /// <summary>Whether two events are the same, wherever they stand.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>True if all parts but the sequence are equal.</returns>
    public bool Equals(ProcessEvent? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && EventId == other.EventId
            && Move == other.Move
            && Role == other.Role
            && By == other.By
            && At == other.At
            && Facts == other.Facts
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EventId, Move, At);

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>E-1: agree by U-7 as supervisor</c>.</returns>
    public override string ToString() => $"{EventId}: {Move} by {By} as {Role}";
}
