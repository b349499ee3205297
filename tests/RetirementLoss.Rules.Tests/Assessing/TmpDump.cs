namespace RetirementLoss.Rules.Tests.Assessing;
public sealed class TmpDump
{
    [Fact]
    public void Dump()
    {
        var lines = TaxCase.All.Values.Select(tax => { var l = Checker.Letter(tax.Report); return $"### {tax.Name}\nSUBJ {l.Subject}\nSORRY {l.Sorry}\nFACTS {l.Facts}\nFED [{l.Federal.Short.Word}] <{l.Federal.Lead}> {l.Federal.Rest}\nSTATE [{l.State?.Short.Word}] <{l.State?.Lead}> {l.State?.Rest}\nBES {l.Besides}\n{string.Join('\n', l.Next.Select(n => $"NEXT {n.Kind} {n.By} {n.Says}"))}\nKEEP {l.Keep}\n"; });
        File.WriteAllText("/tmp/memo/letters.txt", string.Join('\n', lines));
    }
}
