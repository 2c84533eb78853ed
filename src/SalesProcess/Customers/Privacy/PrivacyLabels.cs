using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What privacy and contact call things, in both languages.</summary>
public static class PrivacyLabels
{
    /// <summary>Names how a consent stands.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not a defined one.</exception>
    public static BilingualText Of(ConsentStanding standing) =>
        standing switch
        {
            ConsentStanding.None => new("not there", "未给予"),
            ConsentStanding.NotYetGiven => new("not given yet", "尚未生效"),
            ConsentStanding.InForce => new("in force", "有效"),
            ConsentStanding.Expired => new("expired", "已到期"),
            ConsentStanding.Withdrawn => new("withdrawn", "已撤回"),
            _ => throw Undefined(standing, nameof(standing)),
        };

    /// <summary>Names a channel of contact.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The channel is not a defined one.</exception>
    public static BilingualText Of(ContactChannel channel) =>
        channel switch
        {
            ContactChannel.Telephone => new("telephone", "电话"),
            ContactChannel.Wechat => new("WeChat", "微信"),
            ContactChannel.TextMessage => new("text message", "短信"),
            ContactChannel.Email => new("e-mail", "电子邮件"),
            ContactChannel.Letter => new("letter", "信函"),
            ContactChannel.Visit => new("visit", "上门拜访"),
            _ => throw Undefined(channel, nameof(channel)),
        };

    private static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum => new(name, value, "It must be a defined one.");
}
