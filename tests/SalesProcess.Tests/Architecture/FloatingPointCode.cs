using System.Reflection;
using System.Reflection.Emit;

namespace SalesProcess.Tests.Architecture;

/// <summary>Finds methods whose code loads, converts to or stores floating point.</summary>
internal static class FloatingPointCode
{
    private static readonly OpCode[] All =
    [
        .. typeof(OpCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!),
    ];

    private static readonly Dictionary<short, OpCode> ByValue = All.ToDictionary(code => code.Value);

    public static IEnumerable<string> MethodsOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(Library.Declared)
            .Concat<MethodBase>(type.GetConstructors(Library.Declared))
        where method.GetMethodBody()?.GetILAsByteArray() is { } code && Instructions(code).Any(IsFloating)
        select $"{type.Name}.{method.Name}";

    private static bool IsFloating(OpCode code) =>
        code.Name!.EndsWith(".r4", StringComparison.Ordinal)
        || code.Name.EndsWith(".r8", StringComparison.Ordinal)
        || code.Name.StartsWith("conv.r", StringComparison.Ordinal);

    private static IEnumerable<OpCode> Instructions(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            OpCode instruction = ByValue[value];
            at += instruction.Size;
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar =>
                    1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
            yield return instruction;
        }
    }
}
