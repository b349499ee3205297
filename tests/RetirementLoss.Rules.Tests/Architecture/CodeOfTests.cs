namespace RetirementLoss.Rules.Tests.Architecture;

public sealed class CodeOfTests
{
    [Theory]
    [InlineData("var a = 7; // 2% of it", "var a = 7;")]
    [InlineData("var a = /* 2017 */ 7;", "var a =            7;")]
    [InlineData("Say(\"2% of 2017\");", "Say(            );")]
    [InlineData("Say(@\"2 \"\"of\"\" 3\");", "Say(             );")]
    [InlineData("Say(\"a \\\" 2\", 5);", "Say(        , 5);")]
    [InlineData("var c = '2';", "var c =    ;")]
    [InlineData("Say($\"2 of {share * 3} in 2017\");", "Say(       (share * 3)         );")]
    [InlineData("Say($\"until {day:MMMM d 1}\");", "Say(        (day         ) );")]
    [InlineData("Say($\"{(a ? $\"2 {b}\" : \"4\")} {{5}}\");", "Say(  ((a ?     (b)  :    ))       );")]
    public void Code_of_a_text_has_no_comments_and_no_words(string text, string code) =>
        Assert.Equal(code, CodeOf.CSharp(text).TrimEnd());

    [Fact]
    public void Code_of_a_text_keeps_every_line_in_its_place()
    {
        const string Text = "a; /* one\ntwo */ b;\n// three\nc;";

        Assert.Equal(Text.Split('\n').Length, CodeOf.CSharp(Text).Split('\n').Length);
    }
}
