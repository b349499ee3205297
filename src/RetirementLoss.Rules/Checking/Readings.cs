using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>Fills in the facts that are not known, one way after the other, and runs the rules on each.</summary>
/// <remarks>
/// Each unknown is tried with every value it could take, together with every value of the ones before it, as long as the number of
/// readings stays within the budget. The unknowns after that are filled in rows in which any two that have two values meet in every way, and one of more values goes through them.
/// </remarks>
internal static class Readings
{
    // A fact that is at its second value in three of six rows, each fact in other three: any two facts then meet in every way.
    private static readonly byte[] InWhichRows = [0b000111, 0b001011, 0b010011, 0b100011, 0b001101, 0b010101, 0b100101, 0b011001, 0b101001, 0b110001];

    private const int Rows = 6;

    /// <summary>The readings of a sheet; one if everything on its way is known.</summary>
    /// <param name="sheet">The sheet; "I don't know" stands where a fact is not known.</param>
    /// <param name="budget">So many readings at most are made of facts tried one by one.</param>
    /// <param name="askedOn">The day the question is asked.</param>
    public static List<Reading> Of(Answers sheet, int budget, DateOnly askedOn) => Of(sheet, budget, Whole(askedOn));

    private static List<Reading> Of(Answers sheet, int budget, Func<Answers, Outcome> decide)
    {
        var readings = new List<Reading>();
        var tried = new List<Wheel>();
        var areWhole = true;
        do
        {
            for (var row = 0; row < Rows; row++)
            {
                var (reading, isWhole) = Read(sheet, budget, tried, row, decide);
                readings.Add(reading);
                if (isWhole)
                {
                    break;
                }

                areWhole = false;
            }
        }
        while (Turn(tried));

        return areWhole || !readings.TrueForAll(reading => Joined.Family(reading.Outcome.Verdict) == Verdict.NotDeductible) || SoughtYes.From(sheet, readings, decide) is not { } yes ? readings : [.. readings, yes];
    }

    /// <summary>The same for a sheet that was walked to its end before: where nothing is unknown that is ever settled, the answers on that way are the one reading, and are not walked again.</summary>
    /// <param name="asked">The questions on the way.</param>
    /// <param name="used">The answers on the way.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="budget">So many readings at most are made of facts tried one by one.</param>
    /// <param name="askedOn">The day the question is asked.</param>
    public static List<Reading> OfWalked(IReadOnlyList<Question> asked, Answers used, Answers sheet, int budget, DateOnly askedOn) => OfWalked(asked, used, sheet, budget, Whole(askedOn));

    /// <summary>The same without the reasons, for whoever only compares what readings come to.</summary>
    public static List<Reading> OutcomesOfWalked(IReadOnlyList<Question> asked, Answers used, Answers sheet, int budget, DateOnly askedOn) => OfWalked(asked, used, sheet, budget, Bare(askedOn));

    private static List<Reading> OfWalked(IReadOnlyList<Question> asked, Answers used, Answers sheet, int budget, Func<Answers, Outcome> decide)
    {
        return IsOpen(asked, used) ? Of(sheet, budget, decide) : [new(used, decide(used), [], IsExact: true)];
    }

    private static bool IsOpen(IReadOnlyList<Question> asked, Answers used)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            if (!asked[i].MayStayUnknown && used.IsUnknown(asked[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Func<Answers, Outcome> Whole(DateOnly askedOn) => live => LawBook.For(live).Assess(live, askedOn);

    private static Func<Answers, Outcome> Bare(DateOnly askedOn) => live => LawBook.For(live).OutcomeOf(live, askedOn);

    /// <summary>What is taken where a program left an answer out.</summary>
    public static string? Taken(Question missing, Answers soFar) => missing.AssumedAfter(soFar)?.Token ?? (missing.MayBeUnknown ? Answers.Unknown : null);

    // Whole is a reading in which every unknown was tried one by one, so that no further row is needed.
    private static (Reading Reading, bool IsWhole) Read(Answers sheet, int budget, List<Wheel> tried, int row, Func<Answers, Outcome> decide)
    {
        var (met, together, left, isExact) = (0, 0, budget, true);
        var live = LawBook.Walk(sheet, Taken, Settle).Live;
        return (new(live, decide(live), [.. tried.Select(wheel => wheel.Question)], isExact), together == 0);

        string Settle(Question unknown, Answers soFar)
        {
            if (unknown.MayStayUnknown)
            {
                return sheet.TryToken(unknown, out var said) ? said : Answers.Unknown;
            }

            var possible = sheet.TryToken(unknown, out var told) ? unknown.PossibilitiesOf(told, soFar) : unknown.Possibilities(soFar);
            var value = possible[Place(unknown, possible.Count)];
            // Of more values than there are rows some are never tried, so amounts computed without them say nothing firm.
            isExact &= value.IsExact && (together == 0 || possible.Count <= Rows);
            return value.Token;
        }

        int Place(Question unknown, int count)
        {
            if (together == 0 && count <= left)
            {
                if (met == tried.Count)
                {
                    tried.Add(new(unknown, count, 0));
                }

                left /= count;
                return tried[met++].Now;
            }

            var place = together++;
            return count == 2 ? InWhichRows[place % InWhichRows.Length] >> row & 1 : (row + place) % count;
        }
    }

    // The last fact that has a value left takes it, and those after it begin again, as the wheels of a counter do.
    private static bool Turn(List<Wheel> tried)
    {
        while (tried is [.., var last])
        {
            tried.RemoveAt(tried.Count - 1);
            if (last.Now + 1 < last.Count)
            {
                tried.Add(last with { Now = last.Now + 1 });
                return true;
            }
        }

        return false;
    }

    private sealed record Wheel(Question Question, int Count, int Now);
}
