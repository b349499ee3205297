using Microsoft.AspNetCore.DataProtection;

namespace RetirementLoss.Web.Security;

/// <summary>Where the keys lie that seal cookies and forms.</summary>
public static class Keys
{
    /// <summary>Keeps the key ring in the folder "Keys:Folder"; servers that share it can serve the same visitor, and a restart loses nothing.</summary>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Keys:Folder"] is { Length: > 0 } named ? named : "keys";
        builder.Services.AddDataProtection()
            .SetApplicationName("RetirementLoss")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, folder)));
    }
}
