using System.Net;
using System.Net.Sockets;

namespace RetirementLoss.Web.Security;

/// <summary>Who sends, as far as limits go by it: an address, or of the newer kind the network that one house is given.</summary>
internal static class Sender
{
    // A house has a whole network of 2^64 addresses, so counting single ones would count nothing.
    private const int BytesOfNetwork = 8;

    /// <summary>The sender of the request.</summary>
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    /// <summary>The sender at the address.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork)),
        _ => address.ToString(),
    };
}
