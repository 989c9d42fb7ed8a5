using System;

internal readonly record struct ServerImage(string Publisher, string Offer, string Sku, string Version = "latest");

internal static class ServerImages
{
    public static readonly ServerImage Ubuntu = new("canonical", "0001-com-ubuntu-server-jammy", "22_04-lts");
    public static readonly ServerImage Debian = Ubuntu with { Publisher = "debian", Offer = "debian-12" };

    public static string InitScript(int number, int total) => $@"#!/bin/bash
echo ""server {number} of {total}"" > index.html
nohup python -m SimpleHTTPServer 80 &".Replace("\r", string.Empty);
}
