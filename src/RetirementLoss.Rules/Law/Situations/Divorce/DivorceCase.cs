using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>An account that was divided in a divorce.</summary>
internal sealed record DivorceCase : LossCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>How it was divided.</summary>
    public required DividedHow How { get; init; }

    /// <summary>Who asks.</summary>
    public required DivorceSide Side { get; init; }

    /// <summary>Whom the court order names.</summary>
    public ShareFor ShareFor { get; init; }

    /// <summary>Already-taxed money in the account before the division.</summary>
    public Money Basis { get; init; }

    /// <summary>What the whole account was worth before the division; none where nothing turns on it.</summary>
    public Money? WholeValue { get; init; }

    /// <summary>What the share was worth; none where nothing turns on it.</summary>
    public Money? ShareValue { get; init; }

    /// <summary>What the former spouse moved on into a retirement account.</summary>
    public Money RolledOver { get; init; }

    /// <summary>Whether a payout of Roth money was qualified, and so not income.</summary>
    public bool Qualified { get; init; }

    /// <summary>The day of the payout to the former spouse, where a 60-day clock may still run.</summary>
    public DateOnly? LastPaidOn { get; init; }

    /// <summary>Already-taxed money that goes with the share.</summary>
    public Money BasisOfShare => WholeValue is { IsPositive: true } whole && ShareValue is { } share ? Basis.Share(share, whole) : Money.Zero;

    /// <summary>Already-taxed money that stays with the owner.</summary>
    public Money BasisKept => Basis - BasisOfShare;

    /// <summary>What the share holds above its already-taxed money.</summary>
    public Money GrowthInShare => ((ShareValue ?? Money.Zero) - BasisOfShare).OrZero;

    /// <summary>What of the share is income to whoever is taxed on it.</summary>
    public Money IncomeInShare => Qualified ? Money.Zero : GrowthInShare;

    /// <summary>What the former spouse kept of the growth, which counts as moved on first.</summary>
    public Money GrowthKept => (GrowthInShare - RolledOver).OrZero;

    /// <summary>What the former spouse did not move on.</summary>
    public Money KeptOfShare => ((ShareValue ?? Money.Zero) - RolledOver).OrZero;

    /// <summary>Income of the former spouse: income counts as moved on first.</summary>
    public Money IncomeOfFormerSpouse => (IncomeInShare - RolledOver).OrZero;
}
