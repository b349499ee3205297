using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Income of a conversion made in 2010 counts by halves in the two years after, unless the person chose the year itself. Source: IRC 408A(d)(3)(A)(iii).</summary>
internal static class ConversionSpread
{
    /// <summary>The years whose conversions count later.</summary>
    public static YearRange Years { get; } = YearRange.Between(2010, 2010);

    public static readonly YesNo CountedAtOnce = new(
        "conversion-counted-at-once",
        "whether you chose to count the income of the conversion at once",
        answers => $"Did you choose to count all of the income of the conversion in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "The choice was made on the return of that year. If you made none, answer no.",
        Why = _ => "Without that choice none of the income counts in the year of the conversion: half counts in each of the two years after.",
        WhereToFind = answers => $"Form 8606 for {answers.Get(Opening.Year)}, Part II or III: the box by which you choose not to split the income.",
        SettledBy = "Form 8606 of the year of the conversion",
        Assumes = new("no", "Nothing was said of a choice to count the income of the conversion at once, so it was taken to count by halves in the two years after."),
    };

    /// <summary>The question, in the years that have the spread, where a conversion may be income.</summary>
    public static Question AskedWhen(Func<Answers, bool> conversionMayBeIncome) =>
        CountedAtOnce.When(answers => Years.Includes(new TaxYear(answers.Require(Opening.Year))) && conversionMayBeIncome(answers));

    /// <summary>Whether the income of a conversion of that year counts later.</summary>
    public static bool Applies(TaxYear year, bool countedAtOnce) => Years.Includes(year) && !countedAtOnce;

    /// <summary>Whether what was converted besides a payout may be income: what came out, and what is left, may be more than basis.</summary>
    public static bool MayBeIncome(Answers answers, Money? paid)
    {
        return answers.Has(PayoutQuestions.ConvertedToo)
            && answers.Get(PayoutQuestions.ConvertedToo) is not { IsZero: true }
            && (BasisQuestions.BasisOf(answers) is not { } basis || paid + PayoutIncome.ConvertedIn(answers) + LeftAtYearEnd(answers) is not { } whole || whole > basis);
    }

    /// <summary>Puts the income of a conversion into the sums, in the years in which it counts.</summary>
    public static Sums With(this Sums sums, TaxYear year, Money? income, bool countedAtOnce)
    {
        if (income is not { IsPositive: true } total || !Applies(year, countedAtOnce))
        {
            return sums with { ConversionIncome = income };
        }

        var (next, last) = total.InTwo();
        return sums with { ConversionIncome = total, TaxableNextYear = next, TaxableInTwoYears = last };
    }

    /// <summary>What is said of the spread, and of what brings the income forward.</summary>
    public static IReadOnlyList<Note> Notes(TaxYear year, Money? income, bool countedAtOnce) => !Years.Includes(year) || income is not { IsPositive: true } total
        ? []
        :
        [
            countedAtOnce
                ? new(NoteKind.Caveat, "conversion-of-2010", $"You chose to count all {total} in {year}. Without that choice half would have counted in {year.Next} and half in {year.Next.Next}.", Federal.Irc408Ad3)
                : new(NoteKind.Caveat, "conversion-of-2010", $"Nothing of the {total} counts in {year}: {total.InTwo().First} counts in {year.Next} and {total.InTwo().Second} in {year.Next.Next}. Converted money that was paid out of the Roth IRA in {year} or {year.Next} brought its income forward into that year. If the owner died, what was left counted at once, unless the widow or widower went on with it.", Federal.Irc408Ad3),
            new(NoteKind.Caveat, "conversion-of-2010-state", $"A state could differ. Hawaii, for one, did not follow the split: there all of the income counted in {year}.", RetirementLoss.Rules.Authorities.States.HiHrs235_2_4X),
        ];

    private static Money? LeftAtYearEnd(Answers answers) => answers.Has(PayoutQuestions.YearEndValue) ? answers.Get(PayoutQuestions.YearEndValue) : Money.Zero;
}
