using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.Stories;

/// <summary>What a person is asked first: what happened, and then, where it is needed, what happened more closely.</summary>
internal static class StoryQuestions
{
    /// <summary>The story on the first page.</summary>
    public static readonly Choice<Model.Story> Story = new(
        "story",
        "what happened",
        _ => "What happened?",
        (Model.Story.FellStillThere, "It fell, and it is still there", "A crash, a bad fund, a stock at zero"),
        (Model.Story.LessCameOut, "I took money out and got less than I put in", "Closed it, cashed out, down to zero"),
        (Model.Story.Stolen, "It was stolen, or I was tricked", "A “safe account”, a fake adviser, a hacker"),
        (Model.Story.SomeoneDied, "Someone died", "A pension that stopped, an account I inherited"),
        (Model.Story.Moved, "I moved it or converted it", "Rollover, Roth conversion, an undone one"),
        (Model.Story.Failed, "The plan, bank or insurer failed", "Insurer, custodian or employer gone"),
        (Model.Story.PaidBack, "I had to pay money back, or take it back", "Too much put in, a court or the plan asked"),
        (Model.Story.Loan, "A loan from my plan", "Not repaid, or set off when I left"),
        (Model.Story.Sold, "I sold or surrendered something", "An annuity, shares I got from the plan"),
        (Model.Story.SomethingElse, "Something else", "A foreign plan, a divorce, a plain bank deposit"))
    {
        MayBeUnknown = false,
        Hint = _ => "Pick the one closest to your story. You can change it later.",
    };

    /// <summary>The story told a little closer, on the second page.</summary>
    public static readonly Choice<Telling> Telling = new(
        "telling",
        "what happened, more closely",
        answers => answers.Get(Story) switch
        {
            Model.Story.LessCameOut => "How much of it came out?",
            Model.Story.Stolen => "How was it stolen?",
            Model.Story.SomeoneDied => "What happened after the death?",
            Model.Story.Moved => "Where did the money go?",
            Model.Story.Failed => "Who failed?",
            Model.Story.PaidBack => "What had to go back?",
            Model.Story.Sold => "What did you sell or give up?",
            _ => "Which of these is closest?",
        },
        [.. Tellings.All.Select(told => (told.Telling, told.Words, told.Hint))])
    {
        MayBeUnknown = false,
        OfferWhen = (telling, answers) => answers.Get(Story) == Tellings.Of(telling).Story,
        Hint = answers => answers.Get(Story) switch
        {
            Model.Story.Stolen => "We are sorry this happened to you.",
            Model.Story.SomeoneDied => "We are sorry for your loss.",
            _ => "Pick the one closest to your story.",
        },
    };
}
