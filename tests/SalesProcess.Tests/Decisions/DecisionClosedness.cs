using System.Reflection;
using System.Reflection.Emit;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>There are two cases of a decision and there can be no third.</summary>
public class DecisionClosedness
{
    private static readonly Type Union = typeof(Decision<int>);

    [Fact]
    public void The_cases_are_accepted_and_refused_and_both_are_sealed()
    {
        Type[] cases =
        [
            .. typeof(Decision<>)
                .Assembly.GetTypes()
                .Where(type =>
                    type.BaseType is { IsGenericType: true } b
                    && b.GetGenericTypeDefinition() == typeof(Decision<>)
                ),
        ];
        Assert.Equal(["Accepted", "Refused"], cases.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(cases, type => Assert.True(type.IsSealed));
        Assert.True(Union.IsAbstract);
    }

    [Fact]
    public void No_constructor_but_that_of_the_copy_is_open_to_others()
    {
        ConstructorInfo[] open =
        [
            .. Union
                .GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(constructor =>
                    constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly
                ),
        ];
        ConstructorInfo copy = Assert.Single(open);
        Assert.Equal(Union, Assert.Single(copy.GetParameters()).ParameterType);
    }

    [Fact]
    public void A_member_that_others_cannot_see_has_to_be_overridden()
    {
        Assert.Contains(
            Union.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic),
            method => method.IsAbstract && method.IsFamilyAndAssembly
        );
    }

    /// <summary>The copy constructor would let a third case in; the member above keeps it out, done or left.</summary>
    [Theory]
    [InlineData(false, "Method 'Seal' in type 'Third'")]
    [InlineData(true, "Method 'Seal' on type 'Third'")]
    public void A_third_case_of_another_assembly_does_not_load(bool withTheHiddenMember, string because)
    {
        TypeBuilder third = AssemblyBuilder
            .DefineDynamicAssembly(new AssemblyName("Third"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Third")
            .DefineType("Third", TypeAttributes.Public | TypeAttributes.Class, Union);
        CallTheCopyConstructor(third);
        foreach (
            MethodInfo member in Union.GetMethods(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
            )
        )
        {
            if (member.IsAbstract && (member.IsPublic || withTheHiddenMember))
            {
                Override(third, member);
            }
        }

        TypeLoadException fault = Assert.Throws<TypeLoadException>(() => third.CreateType());
        Assert.StartsWith(because, fault.Message, StringComparison.Ordinal);
    }

    private static void CallTheCopyConstructor(TypeBuilder type)
    {
        ConstructorInfo copy = Union
            .GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)
            .Single(constructor => constructor.IsFamily);
        ILGenerator code = type.DefineConstructor(
                MethodAttributes.Public,
                CallingConventions.Standard,
                [Union]
            )
            .GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Call, copy);
        code.Emit(OpCodes.Ret);
    }

    private static void Override(TypeBuilder type, MethodInfo member)
    {
        ILGenerator code = type.DefineMethod(
                member.Name,
                (member.Attributes & ~(MethodAttributes.Abstract | MethodAttributes.NewSlot))
                    | MethodAttributes.Virtual,
                member.ReturnType,
                [.. member.GetParameters().Select(parameter => parameter.ParameterType)]
            )
            .GetILGenerator();
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Throw);
    }
}
