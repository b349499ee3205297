namespace RetirementLoss.Rules.Papers;

/// <summary>A paper that tells a part of the story: its boxes, and what they say.</summary>
public abstract class Paper
{
    private readonly Lazy<IReadOnlyList<PaperBox>> boxes;

    private protected Paper(string id, string name)
    {
        Id = id;
        Name = name;
        boxes = new(() => [.. Parts.SelectMany(part => part.Boxes)]);
    }

    /// <summary>The stable word for the paper in addresses and the API.</summary>
    public string Id { get; }

    /// <summary>Its name as printed: "Form 1099-R".</summary>
    public string Name { get; }

    /// <summary>What it is, and who sends it.</summary>
    public abstract string WhatItIs { get; }

    /// <summary>Its parts, in the order of the paper.</summary>
    public abstract IReadOnlyList<PaperPart> Parts { get; }

    /// <summary>What is left out of the drawing, in a sentence; none where all is there.</summary>
    public virtual string? LeftOut => null;

    /// <summary>All boxes in order.</summary>
    public IReadOnlyList<PaperBox> Boxes => boxes.Value;

    /// <summary>Tells what the boxes say.</summary>
    internal abstract void Tell(Telling telling);
}
