using Bunit;
using RetirementLoss.Components.Pictures;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Tests.Pictures;

public sealed class WaterfallTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Bars_follow_the_table_of_sums_and_end_where_the_next_begins()
    {
        // 27,000 - 15,000 = 12,000; 12,000 - 1,200 = 10,800. Of 27,000 these are 44.44%, 4.44% and 40%.
        var bars = WaterfallBars.Of(Sums("2017") with { EconomicLoss = null });

        Assert.Equal(
            ["Given 0% to 100%", "TakenOff 44.44% to 100%", "Left 0% to 44.44%", "TakenOff 40% to 44.44%", "Left 0% to 40%"],
            bars.Select(bar => $"{bar.Kind} {Scale.Percent(bar.From)} to {Scale.Percent(bar.To)}"));
    }

    [Fact]
    public void A_limit_that_takes_nothing_has_no_bar()
    {
        var bars = WaterfallBars.Of(new() { Basis = Money.Of(12000), Received = Money.Of(10000), Loss = Money.Of(2000), Floor = Money.Zero, Deductible = Money.Of(2000) });

        Assert.Equal(["Taxed money in", "Paid out to you", "Loss the law sees", "You could deduct"], bars.Select(bar => bar.Line.Short));
    }

    [Fact]
    public void The_bars_lead_on_to_what_lowers_income_where_itemizing_gives_up_the_standard_deduction()
    {
        // 8,000 with 10,000 of others is 18,000; less 15,750 it lowers income by 2,250.
        Sums sums = new() { Basis = Money.Of(8000), Loss = Money.Of(8000), Deductible = Money.Of(8000), ItemizedTotal = Money.Of(18000), StandardDeduction = Money.Of(15750), UsefulOverStandardDeduction = Money.Of(2250) };

        Assert.Equal(
            ["Given 0% to 44.44%", "Given 0% to 100%", "TakenOff 12.5% to 100%", "Left 0% to 12.5%"],
            WaterfallBars.Of(sums).Select(bar => $"{bar.Kind} {Scale.Percent(bar.From)} to {Scale.Percent(bar.To)}"));
        Assert.Equal(Money.Of(2250), WaterfallBars.LeadsTo(sums));
        Assert.Equal(Money.Of(8000), WaterfallBars.LeadsTo(sums with { ItemizedTotal = Money.Of(40000), UsefulOverStandardDeduction = Money.Of(8000) }));
    }

    [Fact]
    public void What_a_limit_or_a_bar_takes_from_the_loss_is_left_as_an_empty_frame()
    {
        Assert.Equal("44.44%", Scale.Percent(WaterfallBars.Of(Sums("2017")).Single(bar => bar.Line.Words == "You could deduct").Was!.Value));
        Assert.Equal("44.44%", Scale.Percent(WaterfallBars.Of(Sums("2024")).Single(bar => bar.Line.Words == "You could deduct").Was!.Value));
        Assert.Null(WaterfallBars.Of(Sums("2017")).Single(bar => bar.Line.Words == "Loss that tax law sees").Was);
    }

    [Fact]
    public void A_floor_larger_than_the_loss_is_drawn_in_full_from_the_start()
    {
        var bars = WaterfallBars.Of(new() { Loss = Money.Of(2000), Floor = Money.Of(5000), Deductible = Money.Zero });

        Assert.Equal((0m, 40m), (bars[0].From, bars[0].To));
        Assert.Equal((0m, 100m), (bars[1].From, bars[1].To));
        Assert.Equal((0m, 0m), (bars[2].From, bars[2].To));
    }

    [Fact]
    public void Where_the_law_sees_no_loss_the_payout_stands_beside_the_basis()
    {
        var bars = WaterfallBars.Of(new() { Basis = Money.Of(10000), Received = Money.Of(15000), Deductible = Money.Zero });

        Assert.Equal(["Already-taxed money not yet back (your basis)", "What came out of the account", "You could deduct"], bars.Select(bar => bar.Line.Words));
        Assert.All(bars, bar => Assert.Null(bar.Was));
    }

    [Fact]
    public void What_the_account_fell_by_stands_last_for_comparison()
    {
        var bars = WaterfallBars.Of(new() { Loss = Money.Of(3000), Deductible = Money.Of(3000), EconomicLoss = Money.Of(9000) });

        Assert.Equal(BarKind.Beside, bars[^1].Kind);
        Assert.Equal("33.33%", Scale.Percent(bars[0].To));
    }

    [Fact]
    public void Nothing_is_drawn_where_there_is_nothing_to_compare()
    {
        Assert.Empty(WaterfallBars.Of(Rules.Assessing.Sums.None));
        Assert.Empty(WaterfallBars.Of(new() { Deductible = Money.Zero }));
        Assert.Empty(WaterfallBars.Of(new() { Basis = Money.Zero, Deductible = Money.Zero }));
        Assert.Empty(Show(Rules.Assessing.Sums.None).Markup.Trim());
    }

    [Fact]
    public void An_amount_off_the_line_stands_at_its_end()
    {
        var scale = new Scale(Money.Of(100));

        Assert.Equal((0m, 50m, 100m), (scale.Of(Money.Of(-20)), scale.Of(Money.Of(50)), scale.Of(Money.Of(300))));
        Assert.Equal(0m, new Scale(Money.Zero).Of(Money.Of(5)));
    }

    [Fact]
    public void The_picture_is_told_in_words_and_each_bar_has_its_label_and_amount()
    {
        var picture = Show(Sums("2017")).Find("[role=img]");

        var said = picture.GetAttribute("aria-label")!;
        Assert.Contains("Already-taxed money not yet back (your basis): $27,000; less Paid out to you: $15,000; Loss that tax law sees: $12,000; less Floor under this kind of deduction: $1,200; You could deduct: $10,800", said, StringComparison.Ordinal);
        Assert.Equal("Under the floor − $1,200", picture.QuerySelectorAll(".bar p")[3].Words());
    }

    [Fact]
    public void What_is_taken_off_is_told_by_stripes_and_not_by_color_alone()
    {
        var picture = Show(Sums("2017"));

        // What was paid out, and the floor.
        Assert.Equal(2, picture.FindAll(".bar-stripes").Count);
        Assert.All(picture.FindAll(".bar"), bar => Assert.Equal(bar.ClassList.Contains("bar-taken"), bar.QuerySelector(".bar-stripes") is not null));
        Assert.Single(picture.FindAll(".bar-was"));
    }

    private static Sums Sums(string year) => Checker.Report(Sheet.RothClosed(year), Today).Federal.Sums;

    private IRenderedComponent<Waterfall> Show(Sums sums) => Render<Waterfall>(picture => picture.Add(part => part.Sums, sums));
}
