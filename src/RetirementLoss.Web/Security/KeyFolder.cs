using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace RetirementLoss.Web.Security;

/// <summary>A folder of keys in which one file that is broken, as after a full disk, does not take the others down with it.</summary>
internal sealed partial class KeyFolder(DirectoryInfo folder, ILoggerFactory logs) : FileSystemXmlRepository(folder, logs)
{
    private readonly ILogger logger = logs.CreateLogger<KeyFolder>();

    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        Directory.Create();
        return [.. Directory.EnumerateFiles("*.xml", SearchOption.TopDirectoryOnly).Select(Read).OfType<XElement>()];
    }

    private XElement? Read(FileInfo file)
    {
        try
        {
            using var text = file.OpenRead();
            return XElement.Load(text);
        }
        catch (XmlException)
        {
            PassedOver(logger, file.Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The key file {File} is broken and is passed over. What it sealed starts anew; delete it.")]
    private static partial void PassedOver(ILogger logger, string file);
}
