namespace RetirementLoss.Rules.Model;

/// <summary>What every case has: the tax year and the day on which the question is asked.</summary>
public abstract record LossCase
{
    /// <summary>The tax year in which it happened.</summary>
    public required TaxYear Year { get; init; }

    /// <summary>The day the question is asked; refund windows and deadlines are seen from it.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The kind of account.</summary>
    public required AccountKind Account { get; init; }

    /// <summary>What is claimed, in one word or two.</summary>
    internal virtual Sentence Noun => $"loss";
}
