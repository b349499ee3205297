using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A saved sheet of answers comes back whole, and a replay says what changed and why.</summary>
public sealed class AnswerFileTests
{
    private static readonly DateOnly AskedOn = new(2026, 11, 21);

    private static readonly Answers Closed = Sheets.Of(
        ("year", "2017"), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("basis-given", "total"), ("basis-left", "27000"), ("recent-conversions", "0"),
        ("qualified", "no"), ("same-kind-left", "no"), ("filing-status", "single"), ("agi", "60000"), ("other-two-percent", "0"), ("other-itemized", "5000"), ("age-or-blind-boxes", "0"),
        ("over-59-half", "yes"), ("put-in", "unknown"), ("box-7-code", "unknown"), ("last-paid-on", "unknown"));

    private static string Saved => AnswerFile.Of(Checker.Report(Closed, AskedOn)).ToString();

    [Fact]
    public void Saved_file_opens_with_the_same_answers_and_the_same_result()
    {
        var file = AnswerFile.Read(Saved)!;

        var replay = Replay.Of(file, AskedOn);

        Assert.Equal(Checker.Report(Closed, AskedOn).Answers.Line(), file.Answers.Line());
        Assert.Empty(file.LeftOut);
        Assert.True(replay.IsSameEdition);
        Assert.NotNull(replay.Report);
        Assert.Empty(replay.Differences);
        Assert.Empty(replay.NewSteps);
        Assert.Empty(replay.StepsGone);
    }

    [Fact]
    public void File_of_older_rules_tells_what_is_different_and_which_steps_made_it_so()
    {
        // The older rules are made up: they knew no floor and let all of the loss be deducted.
        var older = Saved
            .Replace(Checker.Edition.Hash, "0123456789ab", StringComparison.Ordinal)
            .Replace("\"verdict\": \"limited\"", "\"verdict\": \"deductible\"", StringComparison.Ordinal)
            .Replace("\"deductible\": 10800", "\"deductible\": 12000", StringComparison.Ordinal)
            .Replace("\"rule\": \"miscellaneous-itemized-floor\"", "\"rule\": \"there-was-no-floor\"", StringComparison.Ordinal);

        var replay = Replay.Of(AnswerFile.Read(older)!, AskedOn);

        Assert.False(replay.IsSameEdition);
        Assert.Equal([("Verdict", "deductible", "limited"), ("You could deduct", "$12,000", "$10,800")], replay.Differences.Select(one => (one.What, one.Then, one.Now)));
        Assert.Equal(["miscellaneous-itemized-floor"], replay.NewSteps.Select(step => step.Rule));
        Assert.Equal(["there-was-no-floor"], replay.StepsGone);
    }

    [Fact]
    public void Answers_that_the_rules_no_longer_know_are_left_out_and_named()
    {
        var older = Saved
            .Replace("\"same-kind-left\": \"no\"", "\"other-roths\": \"no\"", StringComparison.Ordinal)
            .Replace("\"filing-status\": \"single\"", "\"filing-status\": \"alone\"", StringComparison.Ordinal);

        var file = AnswerFile.Read(older)!;

        Assert.Equal(["filing-status", "other-roths"], file.LeftOut.Select(left => left.QuestionId).Order(StringComparer.Ordinal));
        Assert.Equal("same-kind-left", Replay.Of(file, AskedOn).AnswerNext);
        Assert.Null(Replay.Of(file, AskedOn).Report);
    }

    [Fact]
    public void File_with_answers_that_contradict_each_other_leads_to_the_question_to_mend()
    {
        var file = AnswerFile.Read(Saved.Replace("\"recent-conversions\": \"0\"", "\"recent-conversions\": \"99999\"", StringComparison.Ordinal))!;

        Assert.Equal("recent-conversions", Replay.Of(file, AskedOn).AnswerNext);
    }

    [Theory]
    [InlineData("")]
    [InlineData("year=2017")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"kind\": \"something-else\", \"format\": 1 }")]
    [InlineData("{ \"kind\": \"retirementloss-answers\", \"format\": 1 }")]
    public void What_is_no_file_of_ours_is_not_read(string text) => Assert.Null(AnswerFile.Read(text));

    [Fact]
    public void File_of_a_newer_format_or_of_more_than_we_write_is_not_read()
    {
        Assert.Null(AnswerFile.Read(Saved.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)));
        Assert.Null(AnswerFile.Read(Saved + new string(' ', AnswerFile.MostCharacters)));
        Assert.NotNull(AnswerFile.Read(Saved + "  "));
    }

    [Theory]
    [InlineData("\"steps\": [", "\"steps\": [null, ")]
    [InlineData("\"deductible\": 10800", "\"deductible\": 1e28")]
    [InlineData("\"deductible\": 10800", "\"deductible\": -1000000000000")]
    public void File_with_a_result_that_no_report_gives_is_not_read(string written, string odd)
    {
        var file = Saved.Replace(written, odd, StringComparison.Ordinal);

        Assert.NotEqual(Saved, file);
        Assert.Null(AnswerFile.Read(file));
    }
}
