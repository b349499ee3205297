using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>The invariants (i) to (vi) of popular-claims section 6, over stories drawn from every situation.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class InvariantTests
{
    private const int BanBegins = 2018;
    private const uint Retelling = 77;
    private const int Enough = 50;

    // Stories in which the only loss that can be is unrecovered basis.
    private static readonly HashSet<string> OfBasisOnly = new(StringComparer.Ordinal)
    {
        "still-in-the-account", "partly-paid-out", "paid-out-below-basis", "rolled-over", "converted-to-roth", "plan-loan",
    };

    // Gains, business losses, disability, separation, age and what goes with them; the codes of the forms.
    private static readonly HashSet<string> OfThePerson = new(StringComparer.Ordinal)
    {
        "capital-gains", "other-capital-losses", "loss-carried", "income-before-loss", "over-59-half", "early-reason", "spent-on-reason", "medical-expenses", "self-or-spouse-65",
        "simple-first-two-years", "recent-conversions", "qualified", "put-in", "box-7-code", "agi", "left-or-plan-ended", "last-paid-on", "from-someone-who-died", "filing-status",
    };

    [Fact]
    public void Drawn_stories_are_thousands_and_reach_every_situation_year_and_verdict()
    {
        var drawn = DrawnStories.All;

        Assert.All(LawBook.Situations, situation => Assert.Equal(DrawnStories.OfEach, drawn.Count(story => story.Situation == situation.Id)));
        Assert.Empty(Checker.Years.Select(year => year.Number).Except(drawn.Select(story => story.Year)));
        Assert.Empty(Enum.GetValues<Verdict>().Except([Verdict.Depends]).Except(drawn.Select(story => story.Assessment.Verdict)));
    }

    [Fact]
    public void I_From_2018_no_miscellaneous_deduction_is_allowed_and_no_floor_is_computed() => Holds(story =>
        story.Year < BanBegins
        || ((story.Assessment.Character != Character.MiscellaneousItemized || story.Assessment.Deductible is null or { IsZero: true })
            && story.Assessment.Sums.Floor is null
            && story.Assessment.OtherReadings.All(other => other.Sums.Floor is null)));

    [Fact]
    public void Ii_Gains_business_losses_disability_separation_and_age_do_not_change_the_loss_verdict_from_2018() =>
        Same(story => OfBasisOnly.Contains(story.Situation) && story.Year >= BanBegins, story => DrawnStories.Redrawn(story, Retelling, OfThePerson), Loss);

    [Fact]
    public void Iii_Additional_tax_is_at_most_its_rate_on_income_and_recent_conversions() => Holds(story =>
    {
        if (story.Assessment.Sums.AdditionalTax is not { } tax)
        {
            return true;
        }

        // 20% of a health savings payout from 2011 (IRC 223(f)(4)).
        var rate = story.Live.Tokens.GetValueOrDefault("simple-first-two-years") == "yes" ? 0.25m
            : story.Live.Tokens["account"] == "health-savings" && story.Year >= 2011 ? 0.20m : 0.10m;
        var converted = decimal.Parse(story.Live.Tokens.GetValueOrDefault("recent-conversions") ?? story.Live.Tokens.GetValueOrDefault("converted-came-out", "0"), System.Globalization.CultureInfo.InvariantCulture);
        var income = story.Assessment.Sums.Taxable?.Dollars ?? 0m;
        return tax.Dollars >= 0m && tax.Dollars <= Math.Round((income + converted) * rate, 2, MidpointRounding.AwayFromZero);
    });

    [Fact]
    public void Iv_Money_that_was_never_taxed_gives_no_loss() => Holds(story =>
        !OfBasisOnly.Contains(story.Situation)
        || (story.Live.Tokens.GetValueOrDefault("any-basis") != "no" && story.Assessment.Sums.Basis is not { IsZero: true })
        || story.Assessment is { Sums.Loss: null, Deductible: { IsZero: true }, Verdict: Verdict.NoLoss });

    [Fact]
    public void V_Verdicts_on_basis_are_the_same_in_2025_and_2026() => Same(
        story => OfBasisOnly.Contains(story.Situation) && story.Year is 2025 or 2026,
        story => DrawnStories.Retold(story, Retelling, ("year", story.Year == 2025 ? "2026" : "2025")),
        story => (Loss(story), story.Assessment.DecidedBy, WithoutIndexedAmounts(story.Assessment.Sums)));

    [Fact]
    public void Vi_Hardship_alone_frees_nothing()
    {
        var pairs = DrawnStories.All.Where(story => story.Live.Tokens.ContainsKey("early-reason") && !TheReasonDecidesTheMove(story))
            .Select(story => (None: DrawnStories.Retold(story, Retelling, ("early-reason", "none")), Hardship: DrawnStories.Retold(story, Retelling, ("early-reason", "hardship"))))
            .Where(pair => pair is { None: not null, Hardship: not null })
            .ToList();

        Assert.True(pairs.Count > Enough, $"Only {pairs.Count} stories tell anything.");
        Assert.Empty(pairs.Where(pair => pair.None!.Assessment.Sums != pair.Hardship!.Assessment.Sums).Take(5));
    }

    [Fact]
    public void Exception_never_makes_the_tax_higher_than_no_exception() => Assert.Empty(DrawnStories.All
        .Where(story => story.Live.Tokens.ContainsKey("early-reason")
            && !TheReasonDecidesTheMove(story)
            && DrawnStories.Retold(story, Retelling, ("early-reason", "none")) is { } plain
            && story.Assessment.Sums.AdditionalTax > plain.Assessment.Sums.AdditionalTax)
        .Take(5));

    [Fact]
    public void Deduction_is_never_more_than_the_loss() => Holds(story =>
        story.Assessment.Deductible is not { IsPositive: true } deductible || deductible <= story.Assessment.Sums.Loss);

    // Of moved money the reason says whether it could be rolled over at all, and so how much of it is income.
    private static bool TheReasonDecidesTheMove(DrawnStories.Story story) => story.Live.Tokens["happened"] == "rolled-over";

    private static (Verdict, Money?, Money?) Loss(DrawnStories.Story story) => (story.Assessment.Verdict, story.Assessment.Sums.Loss, story.Assessment.Deductible);

    // What two exceptions from the additional tax cover rises with prices.
    private static Sums WithoutIndexedAmounts(Sums sums) => sums with { AdditionalTax = null };

    private static void Holds(Predicate<DrawnStories.Story> invariant) => Assert.Empty(DrawnStories.All.Where(story => !invariant(story)).Take(5));

    private static void Same<T>(Func<DrawnStories.Story, bool> concerns, Func<DrawnStories.Story, DrawnStories.Story?> retold, Func<DrawnStories.Story, T> what)
    {
        var pairs = DrawnStories.All.Where(concerns).Select(story => (Story: story, Other: retold(story))).Where(pair => pair.Other is not null).ToList();

        Assert.True(pairs.Count > Enough, $"Only {pairs.Count} stories tell anything.");
        Assert.Empty(pairs.Where(pair => !EqualityComparer<T>.Default.Equals(what(pair.Story), what(pair.Other!))).Select(pair => $"{pair.Story}\n  {pair.Other}").Take(4));
    }
}
