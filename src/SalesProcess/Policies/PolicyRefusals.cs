using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>How the policies say no.</summary>
public static class PolicyRefusals
{
    /// <summary>The policy has no edition in force on the date.</summary>
    public static RefusalRule NoEdition { get; } =
        new(
            "policies.no-edition",
            "The policy {policy} has no edition in force on {date}; its first edition is in force from {first}. Ask for a date from then on, or load an older edition.",
            "政策{policy}在{date}没有生效的版本；其首个版本自{first}起生效。请查询该日及以后的日期，或载入更早的版本。"
        );

    /// <summary>The sources give no value, and the host has set none.</summary>
    public static RefusalRule ValueFromHost { get; } =
        new(
            "policies.value-from-host",
            "The policy gives no value for '{parameter}', and edition {edition} does not set one. Set it in a policy file of your own.",
            "政策未规定“{parameter}”的取值，版本{edition}也未设定。请在自己的政策文件中设定。"
        );
}
